import { KANBAN_STATES } from '../../../../../src/domain/settings';
import type { KanbanQuery } from '../query/KanbanQuery';
import { compareEpics } from './compareEpics';
import type { KanbanFacts, KanbanModel, SinceOf } from './KanbanModel';
import { lanesOf } from './lanesOf';
import { matchEpics } from './matchEpics';

/**
 * The Kanban: lanes, and the epics of each state in them, in the order of `compareEpics`.
 *
 * @example kanbanOf(facts, query, () => NaN).lanes[0].cells[3] // rows of the epics that are ready
 */
export function kanbanOf(facts: KanbanFacts, query: Pick<KanbanQuery, 'lanes' | 'streams' | 'owners' | 'pis' | 'text'>, sinceOf: SinceOf): KanbanModel {
  const { count, state } = facts.portfolio;
  const shown = matchEpics(facts, query);
  const { lanes, laneOf } = lanesOf(facts, query, shown);
  const model: KanbanModel = { lanes, totals: KANBAN_STATES.map(() => 0), unmapped: 0, lane: new Int32Array(count).fill(-1), index: new Int32Array(count) };
  for (let epic = 0; epic < count; epic++) if (shown[epic] === 1) addEpic(model, epic, state[epic] ?? 255, laneOf(epic));
  const order = compareEpics(facts.portfolio, onceOf(sinceOf, shown));
  for (const { cells } of lanes) for (const epics of cells) epics.sort(order).forEach((epic, index) => (model.index[epic] = index));
  return model;
}

/** Sorting asks for each epic many times. */
function onceOf(sinceOf: SinceOf, shown: Uint8Array): SinceOf {
  const since = Float64Array.from(shown, (is, epic) => (is === 1 ? sinceOf(epic) : NaN));
  return (epic) => since[epic] ?? NaN;
}

function addEpic(model: KanbanModel, epic: number, state: number, lane: number): void {
  const cell = model.lanes[lane]?.cells[state];
  if (state >= KANBAN_STATES.length) model.unmapped++;
  if (!cell) return;
  cell.push(epic);
  model.lane[epic] = lane;
  model.totals[state] = (model.totals[state] ?? 0) + 1;
}
