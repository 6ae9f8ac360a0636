import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { NONE_16 } from '../../../portfolio/Portfolio';
import { rowsOf } from '../../board/facts/rowsOf';
import { type KanbanQuery, NOBODY } from '../query/KanbanQuery';
import type { KanbanFacts, Lane } from './KanbanModel';

/** Lanes without epics, and which of them an epic belongs to: its index, or -1. */
export interface Lanes {
  lanes: Lane[];
  laneOf: (epic: number) => number;
}

const lane = (key: string, name: string, streamId: string | null): Lane => ({ key, name, streamId, cells: KANBAN_STATES.map(() => []) });

/**
 * The lanes: the streams that are asked for, in the order of the set-up, whether they have epics or not; or the people who own epics that
 * are shown, by name, and at the end nobody.
 *
 * @example lanesOf(facts, { lanes: 'owner', streams: [] }, shown).lanes.map(({ name }) => name) // ['Ana', 'Lea', 'No owner']
 */
export const lanesOf = (facts: Pick<KanbanFacts, 'portfolio' | 'wiring'>, query: Pick<KanbanQuery, 'lanes' | 'streams'>, shown: Uint8Array): Lanes =>
  query.lanes === 'stream' ? streamLanes(facts, query.streams) : ownerLanes(facts, shown);

function streamLanes({ portfolio, wiring: { streams } }: Pick<KanbanFacts, 'portfolio' | 'wiring'>, asked: readonly string[]): Lanes {
  const rows = rowsOf(streams, asked);
  const place = Int16Array.from(streams, (_, stream) => rows.indexOf(stream));
  const lanes = rows.flatMap((row) => {
    const stream = streams[row];
    return stream ? [lane(stream.id, stream.name, stream.id)] : [];
  });
  return { lanes, laneOf: (epic) => place[portfolio.stream[epic] ?? 0] ?? -1 };
}

function ownerLanes({ portfolio: { owner, state, tables } }: Pick<KanbanFacts, 'portfolio'>, shown: Uint8Array): Lanes {
  const owners = new Set<number>();
  shown.forEach((is, epic) => is === 1 && (state[epic] ?? 255) < KANBAN_STATES.length && owners.add(owner[epic] ?? NONE_16));
  const nameOf = (at: number): string => tables.people[at]?.name ?? '';
  const sorted = [...owners].filter((at) => at !== NONE_16).sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en') || a - b);
  const order = owners.has(NONE_16) ? [...sorted, NONE_16] : sorted;
  const place = new Map(order.map((at, index) => [at, index]));
  return { lanes: order.map((at) => (at === NONE_16 ? lane(NOBODY, 'No owner', null) : lane(tables.people[at]?.id ?? '', nameOf(at), null))), laneOf: (epic) => place.get(owner[epic] ?? NONE_16) ?? -1 };
}
