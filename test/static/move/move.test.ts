import type { Wiring } from '../../../src/contract';
import { makeCalendar } from '../../../src/domain/cadence';
import { movePreview } from '../../../static/src/features/move/movePreview';
import { movedEpicOf } from '../../../static/src/features/move/movedEpicOf';
import type { MovedEpic } from '../../../static/src/features/move/MovedEpic';
import { afterMove, type Move, type MoveEvent, NO_MOVES } from '../../../static/src/features/move/moveState';
import { startOf } from '../../../static/src/features/move/startOf';
import { sayMove } from '../../../static/src/features/move/sayMove';
import { aPortfolio, aWiring } from '../../builders/aPortfolio';

const wiring: Wiring = aWiring();
const calendar = makeCalendar(wiring.cadence);
const pi = (key: string) => calendar.piByKey(key)!;
const EPIC: MovedEpic = { issueId: '10101', key: 'PAY-1', summary: 'Instant refunds', done: false, target: null, admitted: null, ownFinish: pi('2027.1') };

test.each<[string, string, Partial<MovedEpic>, string]>([
  ['intake is open', '2027.1', {}, 'yes open: Intake is open until 21 Dec'],
  ['intake is closed', '2026.4', {}, 'yes exception: Intake closed on 7 Sep: can only be reached by exception. Its own dates still end in PI 2027.1.'],
  ['intake is to open', '2027.2', {}, 'yes later: Intake opens on 22 Dec. Its own dates still end in PI 2027.1.'],
  ['admitted to that PI', '2026.4', { admitted: pi('2026.4'), ownFinish: null }, 'yes admitted: Admitted to PI 2026.4, so it may be worked on'],
  ['admitted to an earlier PI', '2027.2', { admitted: pi('2026.4'), ownFinish: null }, 'yes admitted: Admitted to PI 2026.4, so it may be worked on'],
  ['admitted to a later PI', '2026.4', { admitted: pi('2027.1'), ownFinish: null }, 'yes exception: Intake closed on 7 Sep: can only be reached by exception. It stays admitted to PI 2027.1.'],
  ['a PI that is over', '2026.3', {}, 'no over: Ended on 20 Sep'],
  ['the target as it is', '2027.1', { target: '2027.1' }, 'no same: Its target as it is'],
  ['a done epic', '2027.1', { done: true }, 'no over: It is done, and stays where it finished'],
  ['a PI beyond the windows', '2029.1', { ownFinish: null }, 'yes later: Intake is not open yet'],
])('%s', (_case, key, epic, said) => {
  const { allowed, standing, text, but } = movePreview(pi(key), { ...EPIC, ...epic }, wiring);
  expect(`${allowed ? 'yes' : 'no'} ${standing}: ${text}${but ? `. ${but}` : ''}`).toBe(said);
});

test.each<[string, Partial<MovedEpic>, string]>([
  ['its target', { target: '2027.2' }, '2027.2'],
  ['where its own dates end', {}, '2027.1'],
  ['the PI whose intake is open', { ownFinish: null }, '2027.1'],
  ['the same, for a target and dates that are over', { target: '2026.2', ownFinish: pi('2026.3') }, '2027.1'],
  ['dates, for a target that is over', { target: '2026.2', ownFinish: pi('2027.3') }, '2027.3'],
])('choosing begins at %s', (_case, epic, start) => expect(startOf({ ...EPIC, ...epic }, wiring)).toBe(start));

test('an epic of the portfolio: its target, its admission, and dates of its own', () => {
  const { portfolio } = aPortfolio({
    epics: [
      { key: 'PAY-1', start: '2027-01-04', finish: '2027-03-14', targetPi: '2027.2', admitted: '2027.1' },
      { key: 'PAY-2', start: '2027-01-04', finish: '2027-03-28', from: 'target-pi', targetPi: '2027.1' },
      { key: 'PAY-3', state: 'done' },
    ],
  });
  expect(movedEpicOf(portfolio, 0, calendar)).toMatchObject({ issueId: '10000', key: 'PAY-1', target: '2027.2', admitted: { key: '2027.1' }, ownFinish: { key: '2027.1' }, done: false });
  expect(movedEpicOf(portfolio, 1, calendar)).toMatchObject({ target: '2027.1', admitted: null, ownFinish: null });
  expect(movedEpicOf(portfolio, 2, calendar)).toMatchObject({ target: null, ownFinish: null, done: true });
});

describe('what becomes of a move', () => {
  const move: Move = { epic: EPIC, from: null, to: '2027.2', undoes: false };
  const back: Move = { epic: { ...EPIC, target: '2027.2' }, from: '2027.2', to: null, undoes: true };
  const fault = { code: 'forbidden', message: 'You may not edit PAY-1.' } as const;
  const at = '2026-11-24T09:00:00.000Z';
  const after = (...events: MoveEvent[]) => events.reduce(afterMove, NO_MOVES);
  const heldOf = (...events: MoveEvent[]) => after(...events).held.get('10101')?.pi;
  const started = { type: 'started', move } as const;
  const written = { type: 'written', move, at } as const;
  const read = (target: string | null | undefined, asOf: string | null) => ({ type: 'read', targetOf: () => target, asOf }) as const;

  test('it counts from the start, and can be undone once written', () => {
    expect(after(started)).toMatchObject({ saving: move, done: null });
    expect(heldOf(started)).toBe('2027.2');
    expect(after(started, written)).toMatchObject({ saving: null, done: move });
  });

  test('refused, the card goes back and the fault stands', () => {
    const state = after(started, { type: 'refused', move, fault });
    expect(state).toMatchObject({ saving: null, done: null, failed: { move, fault } });
    expect(state.held.size).toBe(0);
  });

  test('a refused undo leaves the card where the move had put it', () => {
    expect(heldOf(started, written, { type: 'started', move: back }, { type: 'refused', move: back, fault })).toBe('2027.2');
  });

  test('undone, no target counts, whatever the reading still says', () => {
    expect(heldOf(started, written, { type: 'started', move: back }, { type: 'written', move: back, at }, read('2027.2', at))).toBeNull();
  });

  test.each([
    ['a reading that has it', '2027.2', at, undefined],
    ['a reading from before', null, at, '2027.2'],
    ['a reading a little later, whose index may lag', null, '2026-11-24T09:00:59.000Z', '2027.2'],
    ['a reading much later, when somebody else was at it', '2027.3', '2026-11-24T09:01:00.000Z', undefined],
    ['a reading without the epic, much later', undefined, '2026-11-24T09:01:00.000Z', undefined],
  ])('after %s', (_case, target, asOf, held) => expect(heldOf(started, written, read(target, asOf))).toBe(held));

  test('nothing is given up while it is being written', () => expect(heldOf(started, read(null, '2027-01-01T00:00:00.000Z'))).toBe('2027.2'));

  test('a message that was read goes, and so does a fault', () => {
    expect(after(started, written, { type: 'dismissed' }).done).toBeNull();
    expect(after(started, { type: 'refused', move, fault }, { type: 'dismissed' }).failed).toBeNull();
  });

  test('is said, with what the move left as it is', () => {
    expect(sayMove(move, calendar)).toBe('PAY-1 now aims for PI 2027.2. Its own dates still end in PI 2027.1.');
    expect(sayMove({ ...move, to: '2027.1' }, calendar)).toBe('PAY-1 now aims for PI 2027.1.');
    expect(sayMove(back, calendar)).toBe('Undone: PAY-1 aims for no PI again.');
  });
});
