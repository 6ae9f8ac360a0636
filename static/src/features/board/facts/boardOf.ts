import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { NONE_32 } from '../../../portfolio/Portfolio';
import type { BoardFacts, BoardModel, Cell, Columns } from './BoardModel';
import { EARLIER, LATER, placeEpics } from './placeEpics';

const DONE = KANBAN_STATES.indexOf('done');

/**
 * The board: streams, columns and the epics of each cell, with its load. `shown` is 1 by epic that passes the filters, null for all.
 *
 * @example boardOf(facts, columns, [0, 1], null).cells[0][2].load // 34
 */
export function boardOf(facts: BoardFacts, columns: Columns, rows: number[], shown: Uint8Array | null): BoardModel {
  const { portfolio, wiring } = facts;
  const rowOfStream = Int16Array.from(wiring.streams, (_, stream) => rows.indexOf(stream));
  const column = placeEpics(facts, columns);
  const model: BoardModel = { columns, rows, column, cells: rows.map(() => columns.list.map(emptyCell)), row: new Int16Array(portfolio.count).fill(-1), index: new Int32Array(portfolio.count), earlier: 0, later: 0 };
  for (let epic = 0; epic < portfolio.count; epic++) addEpic(model, facts, epic, rowOfStream[portfolio.stream[epic] ?? 0] ?? -1, shown);
  for (const cells of model.cells) for (const { epics } of cells) sortCards(epics, facts).forEach((epic, index) => (model.index[epic] = index));
  return model;
}

const emptyCell = (): Cell => ({ epics: [], load: 0, sized: 0, unsized: 0 });

function addEpic(model: BoardModel, { portfolio }: BoardFacts, epic: number, row: number, shown: Uint8Array | null): void {
  if (row < 0) return;
  const column = model.column[epic] ?? EARLIER;
  if (column === EARLIER) model.earlier++;
  if (column === LATER) model.later++;
  const cell = model.cells[row]?.[column];
  if (!cell) return;
  const size = portfolio.size[epic] ?? NaN;
  if (Number.isNaN(size)) cell.unsized++;
  else {
    cell.sized++;
    cell.load += size;
  }
  if (shown && !shown[epic]) return;
  model.row[epic] = row;
  cell.epics.push(epic);
}

/** What is done goes last; the rest by its finish, undated ones at the end, then by id. */
function sortCards(epics: number[], { portfolio: { state, finish } }: BoardFacts): number[] {
  const day = (epic: number): number => (finish[epic] === NONE_32 ? Infinity : (finish[epic] ?? Infinity));
  const done = (epic: number): number => Number(state[epic] === DONE);
  return epics.sort((a, b) => done(a) - done(b) || (day(a) === day(b) ? 0 : day(a) - day(b)) || a - b);
}
