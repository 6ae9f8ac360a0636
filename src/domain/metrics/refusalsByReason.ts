import type { LedgerEntry, Pi, ReasonCode } from '../../contract';
import { dayInZone } from '../calendar';
import { reasonsIn } from '../ledger';
import type { Ratio } from './ratio';
import { ratio } from './ratio';

export interface Refusals {
  total: number;
  /** The most frequent first. One refusal may have several reasons, so the shares may add up to more than 1. */
  byReason: { code: ReasonCode; share: Ratio }[];
}

/**
 * The transitions that were refused while a PI ran, by reason.
 *
 * @param entries of the ledger; those of other kinds and days are passed over
 * @param timeZone the portfolio's
 * @example refusalsByReason(lines, pi, 'Europe/Berlin').byReason[0] // { code: 'intake-closed', share: { value: 0.5, numerator: 2, denominator: 4 } }
 */
export function refusalsByReason(entries: readonly LedgerEntry[], pi: Pick<Pi, 'start' | 'end'>, timeZone: string): Refusals {
  // what a post function could not do refused no transition
  const refusals = entries.filter(({ kind, at, detail }) => kind === 'refused' && detail['via'] === undefined && isIn(pi, dayInZone(at, timeZone)));
  const counts = new Map<ReasonCode, number>();
  for (const { detail } of refusals) for (const code of new Set(reasonsIn(detail))) counts.set(code, (counts.get(code) ?? 0) + 1);
  const sorted = [...counts].sort(([codeA, a], [codeB, b]) => b - a || (codeA < codeB ? -1 : 1));
  return { total: refusals.length, byReason: sorted.map(([code, count]) => ({ code, share: ratio(count, refusals.length) })) };
}

const isIn = ({ start, end }: Pick<Pi, 'start' | 'end'>, day: string): boolean => start <= day && day <= end;
