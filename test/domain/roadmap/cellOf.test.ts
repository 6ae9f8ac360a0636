import { cellOf, type PlacedEpic } from '../../../src/domain/roadmap';
import { NO_DAY } from '../../../src/domain/dependencies/Analysis';

const CURRENT = 3;
const nothing: PlacedEpic = { done: false, targetPi: NO_DAY, finishPi: NO_DAY };

test.each<[string, Partial<PlacedEpic>, number]>([
  ['nothing known', {}, NO_DAY],
  ['dates alone', { finishPi: 4 }, 4],
  ['a target alone', { targetPi: 4 }, 4],
  ['a target against its dates', { targetPi: 5, finishPi: 4 }, 5],
  ['a target before its dates', { targetPi: 3, finishPi: 4 }, 3],
  ['a target that is over', { targetPi: 2, finishPi: 4 }, 4],
  ['a target that is over, and no dates', { targetPi: 2 }, NO_DAY],
  ['dates that are over', { finishPi: 1 }, 1],
  ['dates that are over, and a target', { targetPi: 4, finishPi: 1 }, 4],
  ['done, with a target', { done: true, targetPi: 5, finishPi: 2 }, 2],
  ['done, with no dates', { done: true, targetPi: 4 }, NO_DAY],
  ['a PI before the anchor', { finishPi: -2 }, -2],
])('%s', (_case, epic, cell) => expect(cellOf({ ...nothing, ...epic }, CURRENT)).toBe(cell));
