import { textAt } from '../../../portfolio/Texts';
import { NONE_16, NONE_32 } from '../../../portfolio/Portfolio';
import { ascending, compareEpics } from '../facts/compareEpics';
import type { KanbanFacts, SinceOf } from '../facts/KanbanModel';

/** The columns that the table can be sorted by, as the address names them. */
export const SORTS = ['epic', 'stream', 'state', 'owner', 'wsjf', 'age', 'readiness', 'target', 'admission'] as const;
export type Sort = (typeof SORTS)[number];

/**
 * What an address says of the order.
 *
 * @example readSort('-wsjf') // { column: 'wsjf', descending: true }
 */
export const readSort = (sort: string): { column: string; descending: boolean } => ({ column: sort.replace(/^-/, ''), descending: sort.startsWith('-') });

type Value = number | string;

/**
 * Epics in the order that is asked for. What is not set comes last either way; what is alike stands in the order of the cards.
 *
 * @example sortEpics(facts, [0, 1, 2], '-wsjf', sinceOf) // [2, 0, 1]
 */
export function sortEpics(facts: Pick<KanbanFacts, 'portfolio' | 'wiring'>, epics: readonly number[], sort: string, sinceOf: SinceOf): number[] {
  const { column, descending } = readSort(sort);
  const valueOf = valuesOf(facts, sinceOf)[SORTS.find((id) => id === column) ?? 'wsjf'];
  const values = new Map(epics.map((epic) => [epic, valueOf(epic)]));
  const since = new Map(epics.map((epic) => [epic, sinceOf(epic)]));
  const alike = compareEpics(facts.portfolio, (epic) => since.get(epic) ?? NaN);
  return [...epics].sort((a, b) => compare(values.get(a) ?? NaN, values.get(b) ?? NaN, descending ? -1 : 1) || alike(a, b));
}

function compare(a: Value, b: Value, sign: 1 | -1): number {
  if (typeof a === 'string' && typeof b === 'string') return a === '' || b === '' ? Number(a === '') - Number(b === '') : sign * a.localeCompare(b, 'en', { numeric: true });
  return ascending(sign * Number(a), sign * Number(b));
}

/** Numbers are NaN where there is none, texts empty. */
function valuesOf({ portfolio, wiring }: Pick<KanbanFacts, 'portfolio' | 'wiring'>, sinceOf: SinceOf): Record<Sort, (epic: number) => Value> {
  const { keys, stream, state, owner, wsjf, readiness, missing, targetPi, admission, tables } = portfolio;
  const pi = (seq = NONE_32): number => (seq === NONE_32 ? NaN : seq);
  return {
    epic: (epic) => textAt(keys, epic),
    stream: (epic) => wiring.streams[stream[epic] ?? -1]?.name ?? '',
    state: (epic) => state[epic] ?? NaN,
    owner: (epic) => (owner[epic] === NONE_16 ? '' : (tables.people[owner[epic] ?? NONE_16]?.name ?? '')),
    wsjf: (epic) => wsjf[epic] ?? NaN,
    // the longest in its state is the greatest age
    age: (epic) => -sinceOf(epic),
    readiness: (epic) => (readiness[epic] === 0 ? NaN : (missing[epic] ?? NaN)),
    target: (epic) => pi(targetPi[epic]),
    admission: (epic) => admission[epic] ?? NaN,
  };
}
