import type { SetupState } from '../../../static/src/features/setup/state/setupState';
import { openState } from '../../../static/src/features/setup/state/setupState';
import { setupReducer, type SetupAction } from '../../../static/src/features/setup/state/setupReducer';
import { aCadence, aPolicy, aSettings, aStored } from '../../builders/aSettings';

const stored = aStored({}, 3);
const opened = openState(stored, stored.settings, '2026-11-24');
const run = (state: SetupState, ...actions: SetupAction[]): SetupState => actions.reduce(setupReducer, state);
const lead = (days: number): SetupAction => ({ type: 'edit', section: 'intake', value: aPolicy({ leadDays: days }), visited: 'intake.leadDays' });

test('an edit changes its section alone and remembers the field', () => {
  const state = run(opened, lead(21));
  expect(state.draft).toEqual(aSettings({ intake: aPolicy({ leadDays: 21 }) }));
  expect(state.draft.cadence).toBe(opened.draft.cadence);
  expect(state.touched).toEqual(['intake.leadDays']);
  expect(run(state, lead(28)).touched).toEqual(['intake.leadDays']);
});

test('an edit answers what the server refused in that section, and in no other', () => {
  const problems = [{ path: 'intake.leadDays', message: 'Too long.' }, { path: 'streams[1].projectIds', message: 'Archived.' }];
  const refused = run(opened, { type: 'save' }, { type: 'failed', fault: { code: 'bad-input', message: 'No.', problems } });
  expect(refused).toMatchObject({ saving: false, refused: problems, attempted: true, focus: { on: 'problems' } });
  expect(run(refused, lead(21)).refused).toEqual([problems[1]]);
});

test('removing a row forgets what was known of the rows by index, in that list only', () => {
  const state = run(
    opened,
    { type: 'visit', path: 'streams[4].name' },
    { type: 'visit', path: 'cadence.anchor' },
    { type: 'edit', section: 'streams', value: [...opened.draft.streams, { id: 's', name: '', kind: 'art', projectIds: [], capacity: null }], added: 'streams[5]' },
  );
  expect(state.fresh).toEqual(['streams[5]']);
  const removed = run(state, { type: 'edit', section: 'streams', value: opened.draft.streams.slice(1), reordered: 'streams' });
  expect(removed).toMatchObject({ fresh: [], touched: ['cadence.anchor'] });
});

test('undo puts one section back, discard all of them', () => {
  const state = run(opened, lead(21), { type: 'edit', section: 'cadence', value: aCadence({ iterationDays: 7 }) });
  expect(run(state, { type: 'revert', section: 'cadence', value: stored.settings.cadence }).draft).toEqual(aSettings({ intake: aPolicy({ leadDays: 21 }) }));
  expect(run(state, { type: 'discard', draft: stored.settings })).toEqual(opened);
});

test('a save becomes the new base, says what changed and asks for the focus each time', () => {
  const next = aStored({ intake: aPolicy({ leadDays: 21 }) }, 4);
  const changes = [{ path: 'intake.leadDays', text: 'Lead days: 14 → 21' }];
  const state = run(opened, lead(21), { type: 'save' }, { type: 'saved', stored: next, changes });
  expect(state).toMatchObject({ base: next, draft: next.settings, saving: false, attempted: false, saved: changes, focus: { on: 'saved', count: 1 } });
  expect(run(state, lead(22), { type: 'refuse' })).toMatchObject({ saved: null, attempted: true, focus: { on: 'problems', count: 2 } });
});

test('after a conflict the merge starts from their revision and keeps what was typed', () => {
  const theirs = aStored({ cadence: aCadence({ firstNumber: 9 }) }, 4);
  const state = run(opened, lead(21), { type: 'save' }, { type: 'conflict', theirs });
  expect(state).toMatchObject({ saving: false, conflict: { theirs }, draft: { intake: { leadDays: 21 } } });
  const merged = run(state, { type: 'merge' });
  expect(merged).toMatchObject({ base: theirs, conflict: null, draft: { intake: { leadDays: 21 }, cadence: { firstNumber: 9 } } });
});

test('a choice decides a clash; taking theirs drops mine', () => {
  const theirs = aStored({ intake: aPolicy({ leadDays: 30 }) }, 4);
  const state = run(opened, lead(21), { type: 'save' }, { type: 'conflict', theirs });
  expect(run(state, { type: 'choose', section: 'intake', side: 'theirs' }, { type: 'merge' }).draft.intake.leadDays).toBe(30);
  expect(run(state, { type: 'choose', section: 'intake', side: 'theirs' }, { type: 'choose', section: 'intake', side: 'mine' }, { type: 'merge' }).draft.intake.leadDays).toBe(21);
  expect(run(state, { type: 'take-theirs' })).toMatchObject({ base: theirs, draft: theirs.settings, conflict: null, attempted: false });
});

test('without a conflict there is nothing to merge, choose or take', () => {
  for (const action of [{ type: 'merge' }, { type: 'take-theirs' }, { type: 'choose', section: 'intake', side: 'theirs' }] as SetupAction[]) expect(run(opened, action)).toBe(opened);
});
