import type { WipUse } from '../../contract';
import type { Ports } from '../ports';
import type { HeldLimit } from './heldLimit';

/** Of one limit. Messages name fewer; the panel has room for these. */
const MOST = 20;

/**
 * The limits with the keys of those that hold their places, as far as whoever asks may browse them. A courtesy: where Jira can't be
 * asked, nobody is named.
 *
 * @example await nameHolders(ports, held) // [{ state: 'implementing', …, held: 3, keys: ['PAY-1', 'PAY-2'] }]
 */
export async function nameHolders({ jira }: Pick<Ports, 'jira'>, held: readonly HeldLimit[]): Promise<WipUse[]> {
  const wanted = [...new Set(held.flatMap(({ issueIds }) => issueIds.slice(0, MOST)))];
  const seen = wanted.length === 0 ? null : await jira.browsableIssues(wanted);
  // As the app, for the keys alone, of issues that the person was just found to browse.
  const places = seen?.ok ? await jira.readPlaces(seen.value) : null;
  const keys = new Map(places?.ok ? places.value.map(({ id, key }) => [id, key]) : []);
  return held.map(({ use, issueIds }) => ({ ...use, keys: issueIds.slice(0, MOST).flatMap((id) => keys.get(id) ?? []) }));
}
