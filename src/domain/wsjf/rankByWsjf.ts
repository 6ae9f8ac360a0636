import type { Instant } from '../../contract';
import { weigh } from './weigh';

/** What a place in the queue is given by. */
export interface Rankable {
  key: string;
  costOfDelay: number | null;
  jobSize: number | null;
  requestedAt: Instant;
}

/** An item in its place. */
export interface Ranked<T extends Rankable> {
  item: T;
  /** From 1. */
  place: number;
  /** Null: not scored, so that it comes after all that are. */
  wsjf: number | null;
  /** Why it stands before the next one, where both have the same WSJF; null elsewhere. */
  tie: string | null;
}

/**
 * The queue by WSJF, the highest first, and what has none last. Of equals the one of the higher cost of delay comes first, then of the
 * smaller job size, of the earlier request, and at last by key. Each says why it stands before an equal one.
 *
 * @example
 * rankByWsjf([pay3, pay7]).map(({ item, tie }) => [item.key, tie])
 * // [['PAY-7', 'Same WSJF as PAY-3; stands before it for its higher cost of delay.'], ['PAY-3', null]]
 */
export function rankByWsjf<T extends Rankable>(items: readonly T[]): Ranked<T>[] {
  const weighed = items.map((item) => ({ item, wsjf: weigh(item.costOfDelay, item.jobSize) }));
  const sorted = weighed.sort((a, b) => highFirst(a.wsjf, b.wsjf) || (deciding(a.item, b.item)?.order ?? 0));
  return sorted.map((ranked, index) => ({ ...ranked, place: index + 1, tie: tieWith(ranked, sorted[index + 1]) }));
}

interface TieBreak {
  compare(a: Rankable, b: Rankable): number;
  /** After "for its". */
  name: string;
}

const TIE_BREAKS: readonly TieBreak[] = [
  { compare: (a, b) => highFirst(a.costOfDelay, b.costOfDelay), name: 'higher cost of delay' },
  { compare: (a, b) => lowFirst(a.jobSize, b.jobSize), name: 'smaller job size' },
  { compare: (a, b) => inOrder(a.requestedAt, b.requestedAt), name: 'earlier request' },
  { compare: (a, b) => byKey(a.key, b.key), name: 'key alone' },
];

function deciding(a: Rankable, b: Rankable): { order: number; name: string } | null {
  for (const { compare, name } of TIE_BREAKS) {
    const order = compare(a, b);
    if (order !== 0) return { order, name };
  }
  return null;
}

function tieWith(ranked: Pick<Ranked<Rankable>, 'item' | 'wsjf'>, next: Pick<Ranked<Rankable>, 'item' | 'wsjf'> | undefined): string | null {
  const breaker = next && next.wsjf === ranked.wsjf ? deciding(ranked.item, next.item) : null;
  if (!next || !breaker) return null;
  const same = ranked.wsjf === null ? `No WSJF, as ${next.item.key}` : `Same WSJF as ${next.item.key}`;
  return `${same}; stands before it for its ${breaker.name}.`;
}

/** What is not there comes last, whichever way the others go. */
function missingLast(a: number | null, b: number | null): number | null {
  return a === null || b === null ? Number(a === null) - Number(b === null) : null;
}

const highFirst = (a: number | null, b: number | null): number => missingLast(a, b) ?? Number(b) - Number(a);

const lowFirst = (a: number | null, b: number | null): number => missingLast(a, b) ?? Number(a) - Number(b);

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** PAY-9 before PAY-10; keys that only look the same stay apart. */
const byKey = (a: string, b: string): number => KEYS.compare(a, b) || inOrder(a, b);

const KEYS = new Intl.Collator('en', { numeric: true });
