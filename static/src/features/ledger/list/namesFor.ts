import type { Wiring } from '../../../../../src/contract';
import { makeCalendar } from '../../../../../src/domain/cadence';
import type { LedgerNames } from '../../../../../src/domain/ledger';
import { nameOf } from '../../people/nameOf';
import type { LedgerFacts } from './readFacts';

/**
 * What ids of entries are called on screen and in files.
 *
 * @example namesFor(facts, wiring).pi('2027.1') // 'PI 2027.1'
 */
export function namesFor({ issues, names }: LedgerFacts, { cadence, streams }: Pick<Wiring, 'cadence' | 'streams'>): LedgerNames {
  const calendar = makeCalendar(cadence);
  return {
    issue: (issueId) => issues.get(issueId)?.key ?? 'An issue that Jira does not show you',
    person: (accountId) => nameOf(names, accountId),
    pi: (key) => calendar.piByKey(key)?.name ?? `PI ${key}`,
    stream: (id) => streams.find((stream) => stream.id === id)?.name ?? 'a value stream that you may not see',
  };
}
