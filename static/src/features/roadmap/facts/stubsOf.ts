import { LINK_STATES, type LinkState } from '../../../../../src/domain/dependencies';
import type { Rows } from '../../../geometry/roadmap';
import { textAt } from '../../../portfolio/Texts';
import type { FullLookup } from './epicFacts';

/** Dependencies of one epic, in one direction, on epics of other streams that have no row here. */
export interface Stub {
  /** `in`: the epic waits for them. `out`: they wait for it. */
  side: 'in' | 'out';
  /** The worst of them. */
  state: LinkState;
  /** What stands beside the bar: the one epic, or how many. */
  label: string;
  /** All of them: who, of which stream, and what the dependency comes to. */
  words: string;
}

/** Where only some rows are shown, as on the page of one stream: what their dependencies lead to, by epic. */
export type Stubs = ReadonlyMap<number, readonly Stub[]>;

/** Worst first. */
const GRAVITY: readonly LinkState[] = ['conflict', 'unplanned', 'tight', 'fine', 'settled'];

/** More than these are a list of their own, on the Dependencies page. */
const MOST_NAMED = 6;

interface Far {
  epic: number;
  state: LinkState;
}

/**
 * The stubs of the epics that have a row. The far ends are epics that the viewer sees: what Jira hides is in no portfolio, and so in no stub.
 *
 * @example stubsOf(lookup, chart.rows).get(0) // [{ side: 'in', state: 'conflict', label: 'DAT-1', words: 'waits for DAT-1 of Data Platform (conflict)' }]
 */
export function stubsOf(lookup: FullLookup, rows: Pick<Rows, 'rowOf'>): Stubs {
  const found = new Map<number, Record<Stub['side'], Far[]>>();
  const { from, to } = lookup.portfolio.links;
  lookup.analysis?.linkState.forEach((index, link) => {
    const [provider, consumer] = [from[link] ?? -1, to[link] ?? -1];
    const state = LINK_STATES[index] ?? 'fine';
    if (leadsOut(lookup, rows, provider, consumer)) farOf(found, provider).out.push({ epic: consumer, state });
    if (leadsOut(lookup, rows, consumer, provider)) farOf(found, consumer).in.push({ epic: provider, state });
  });
  return new Map([...found].map(([epic, far]) => [epic, (['in', 'out'] as const).flatMap((side) => (far[side].length > 0 ? [stubOf(lookup, side, far[side])] : []))]));
}

const leadsOut = ({ portfolio: { stream } }: FullLookup, { rowOf }: Pick<Rows, 'rowOf'>, near: number, far: number): boolean => (rowOf[near] ?? -1) >= 0 && (rowOf[far] ?? -1) < 0 && stream[near] !== stream[far];

function farOf(found: Map<number, Record<Stub['side'], Far[]>>, epic: number): Record<Stub['side'], Far[]> {
  const known = found.get(epic) ?? { in: [], out: [] };
  found.set(epic, known);
  return known;
}

function stubOf(lookup: FullLookup, side: Stub['side'], far: readonly Far[]): Stub {
  const ordered = [...far].sort((a, b) => GRAVITY.indexOf(a.state) - GRAVITY.indexOf(b.state) || a.epic - b.epic);
  const named = ordered.slice(0, MOST_NAMED).map((one) => sayFar(lookup, one));
  const more = ordered.length > MOST_NAMED ? [`and ${ordered.length - MOST_NAMED} more`] : [];
  const [worst] = ordered;
  return {
    side,
    state: worst?.state ?? 'fine',
    label: worst && ordered.length === 1 ? textAt(lookup.portfolio.keys, worst.epic) : `${ordered.length} epics`,
    words: `${side === 'in' ? 'waits for' : 'provides to'} ${[...named, ...more].join(', ')}`,
  };
}

const sayFar = ({ portfolio, wiring }: FullLookup, { epic, state }: Far): string => `${textAt(portfolio.keys, epic)} of ${wiring.streams[portfolio.stream[epic] ?? -1]?.name ?? 'no stream'} (${state})`;
