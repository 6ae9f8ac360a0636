import { placesOf } from '../../../static/src/features/setup/page/focusField';
import { sectionOf } from '../../../static/src/features/setup/state/sections';
import { problemsAt, problemsOf, problemsWithin, shownProblems } from '../../../static/src/features/setup/state/shownProblems';

const at = (...paths: string[]) => paths.map((path) => ({ path, message: `Wrong: ${path}` }));
const quiet = { attempted: false, fresh: [], touched: [], refused: [] };

test('shows problems as one types, but those of a new row only once its field was visited', () => {
  const found = at('cadence.anchor', 'streams[5].name', 'streams[5].projectIds', 'streams[50].name');
  const fresh = { ...quiet, fresh: ['streams[5]'] };
  expect(shownProblems(found, fresh).map(({ path }) => path)).toEqual(['cadence.anchor', 'streams[50].name']);
  expect(shownProblems(found, { ...fresh, touched: ['streams[5].name'] })).toHaveLength(3);
  expect(shownProblems(found, { ...fresh, attempted: true })).toEqual(found);
});

test('adds what the server found, but not twice for one field', () => {
  const refused = [{ path: 'cadence.anchor', message: 'Server.' }, { path: 'streams', message: 'Server.' }];
  expect(shownProblems(at('cadence.anchor'), { ...quiet, refused })).toEqual([...at('cadence.anchor'), refused[1]]);
});

test('finds problems by field, by what holds them and by section', () => {
  const problems = at('streams[1].projectIds[0]', 'streams[10].name', 'streams', 'intake.leadDays');
  expect(problemsWithin(problems, 'streams[1].projectIds')).toEqual([problems[0]]);
  expect(problemsWithin(problems, 'streams[1]')).toEqual([problems[0]]);
  expect(problemsAt(problems, 'streams')).toEqual([problems[2]]);
  expect(problemsOf(problems, 'streams')).toHaveLength(3);
  expect(sectionOf('nonsense.path')).toBeNull();
});

test('a link in the summary falls back to what holds the field', () => {
  expect(placesOf('streams[0].projectIds[1]')).toEqual(['streams[0].projectIds[1]', 'streams[0].projectIds', 'streams[0]', 'streams']);
  expect(placesOf('epics')).toEqual(['epics']);
});
