import { toDayNumber } from '../../../../../src/domain/calendar';
import { NONE_32, type Portfolio } from '../../../portfolio/Portfolio';
import { textAt } from '../../../portfolio/Texts';
import type { FullLookup } from '../facts/epicFacts';

/** Which column sorts, and which way. */
export interface SortOrder {
  column: string;
  descending: boolean;
}

/**
 * Reads an order: a column's id, with a minus for descending.
 *
 * @example readSort('-slack') // { column: 'slack', descending: true }
 */
export const readSort = (sort: string): SortOrder => (sort.startsWith('-') ? { column: sort.slice(1), descending: true } : { column: sort, descending: false });

/**
 * The epics that are shown, in the order of a column, then of their ids. What is empty comes last either way.
 *
 * @example sortEpics(lookup, null, '-leverage')[0] // the epic that unlocks most
 */
export function sortEpics(lookup: FullLookup, shown: Uint8Array | null, sort: string): Int32Array {
  const { column, descending } = readSort(sort);
  const ranks = ranksOf(lookup, column);
  const sign = descending ? -1 : 1;
  const epics = Int32Array.from({ length: lookup.portfolio.count }, (_, epic) => epic).filter((epic) => !shown || shown[epic]);
  return epics.sort((a, b) => byRank(ranks[a] ?? NaN, ranks[b] ?? NaN, sign) || a - b);
}

function byRank(a: number, b: number, sign: 1 | -1): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return (a - b) * sign;
}

/** A number for each epic that sorts as the column does; NaN for empty. */
function ranksOf(lookup: FullLookup, column: string): Float64Array {
  const { portfolio, analysis, wiring, inConflict } = lookup;
  const number = (values: ArrayLike<number> | undefined): Float64Array => Float64Array.from({ length: portfolio.count }, (_, epic) => numberOr(values?.[epic]));
  const named = (index: ArrayLike<number>, names: readonly string[]): Float64Array => {
    const ranks = rankTexts(names);
    return Float64Array.from({ length: portfolio.count }, (_, epic) => ranks[index[epic] ?? -1] ?? NaN);
  };
  const texts = (text: (epic: number) => string): Float64Array => rankTexts(Array.from({ length: portfolio.count }, (_, epic) => text(epic)));
  switch (column) {
    case 'key': return texts((epic) => textAt(portfolio.keys, epic));
    case 'summary': return texts((epic) => textAt(portfolio.summaries, epic));
    case 'stream': return named(portfolio.stream, wiring.streams.map(({ name }) => name));
    case 'owner': return named(portfolio.owner, portfolio.tables.people.map(({ name }) => name));
    case 'state': return number(portfolio.state);
    case 'finish': return number(portfolio.finish);
    case 'conflict': return Float64Array.from({ length: portfolio.count }, (_, epic) => (inConflict?.[epic] ? 0 : 1));
    case 'beyond': return Float64Array.from({ length: portfolio.count }, (_, epic) => daysBeyond(portfolio, epic) || NaN);
    case 'slack': return number(analysis?.slack);
    case 'leverage': return number(analysis?.leverage);
    case 'pi': return Float64Array.from({ length: portfolio.count }, (_, epic) => numberOr(portfolio.start[epic] === NONE_32 ? piStart(lookup, epic) : portfolio.start[epic]));
    default: return number(portfolio.start);
  }
}

const numberOr = (value: number | undefined): number => (value === undefined || value === NONE_32 ? NaN : value);

const daysBeyond = ({ childrenBefore, childrenAfter }: Portfolio, epic: number): number => (childrenBefore[epic] ?? 0) + (childrenAfter[epic] ?? 0);

/** An undated epic sorts with those that start when the PI that it aims at does. */
function piStart({ portfolio, calendar }: FullLookup, epic: number): number | undefined {
  const seq = numberOr(portfolio.targetPi[epic]);
  return Number.isNaN(seq) ? undefined : toDayNumber(calendar.piBySeq(seq).start);
}

/** The place of each text in their alphabetical order, PAY-9 before PAY-10; NaN for an empty one. */
function rankTexts(texts: readonly string[]): Float64Array {
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const order = [...texts.keys()].sort((a, b) => compare(texts[a] ?? '', texts[b] ?? ''));
  const ranks = new Float64Array(texts.length);
  order.forEach((at, rank) => {
    const same = rank > 0 && compare(texts[at] ?? '', texts[order[rank - 1] ?? 0] ?? '') === 0;
    ranks[at] = texts[at] === '' ? NaN : same ? (ranks[order[rank - 1] ?? 0] ?? rank) : rank;
  });
  return ranks;
}
