import type { IntakeView, Result, Verdict } from '../../../src/contract';
import { fail, ok } from '../../../src/contract';
import { canDrop, type Known, marksOf } from '../../../static/src/features/kanban/move/marksOf';
import type { KanbanMove } from '../../../static/src/features/kanban/move/KanbanMove';
import { movedCardOf } from '../../../static/src/features/kanban/move/movedCardOf';
import { afterMove, NO_MOVES, type MoveEvent } from '../../../static/src/features/kanban/move/moveState';
import { optionsOf } from '../../../static/src/features/kanban/move/optionsOf';
import { sayMove, sayTarget } from '../../../static/src/features/kanban/move/sayMove';
import type { Transition } from '../../../static/src/features/kanban/move/Transition';
import { facts, USES } from './aScene';

const scene = facts();
const to = (id: string, name: string, statusId: string): Transition => ({ id, name, to: { id: statusId, name, category: 'new' } });
const [FUNNEL, READY, IMPLEMENTING, DONE] = ['10101', '10104', '10105', '10106'];
const START = to('41', 'Start', IMPLEMENTING!);
const verdict = (rule: 'ready' | 'implementing', ...reasons: string[]): Verdict => ({
  rule, allowed: reasons.length === 0, reasons: reasons.map((text) => ({ code: 'intake-closed', text, who: null })), message: `All of it: ${reasons.join('; ')}`, earliestPi: null, opensOn: null, closesOn: null,
});
const view = (...reasons: string[]): Result<IntakeView> => ok({ verdicts: { ready: verdict('ready'), implementing: verdict('implementing', ...reasons) } } as IntakeView);
const known = (change: Partial<Known> = {}): Known => ({ from: 'ready', streamId: 'payments', statuses: scene.wiring.statuses, transitions: ok([START, to('61', 'Back', FUNNEL!)]), view: view(), wip: USES, ...change });
const markOf = (state: string, change: Partial<Known> = {}) => marksOf(known(change)).find((mark) => mark.state === state)!;

describe('what a move would give', () => {
  it.each<[string, string, Partial<Known>, object]>([
    ['where it is', 'ready', {}, { standing: 'here', text: 'It is here' }],
    ['allowed by the gate', 'implementing', {}, { standing: 'allowed', text: 'Allowed' }],
    ['refused, with the reason', 'implementing', { view: view('Intake is closed') }, { standing: 'refused', text: 'Intake is closed', why: 'All of it: Intake is closed' }],
    ['refused for several reasons', 'implementing', { view: view('Intake is closed', 'WIP is full') }, { standing: 'refused', text: 'Intake is closed, and 1 more' }],
    ['no transition', 'done', {}, { standing: 'none', text: 'No transition leads here', transitions: [] }],
    ['a state without a rule', 'funnel', {}, { standing: 'allowed' }],
    ['a state without a rule whose WIP is full', 'ready', { from: 'funnel', transitions: ok([to('31', 'Mark ready', READY!)]), view: view() }, { standing: 'allowed' }],
    ['WIP of the portfolio', 'funnel', { wip: [{ ...USES[0]!, state: 'funnel' }] }, { standing: 'full', text: 'WIP is full: 3 of 3' }],
    ['WIP of another stream', 'funnel', { wip: [{ ...USES[0]!, state: 'funnel', streamId: 'channels' }] }, { standing: 'allowed' }],
    ['WIP of its stream', 'funnel', { wip: [{ ...USES[2]!, state: 'funnel' }] }, { standing: 'full', text: 'WIP is full: 4 of 3' }],
    ['an issue that the gate has no say over', 'implementing', { view: ok({ verdicts: null } as IntakeView) }, { standing: 'allowed', why: null }],
    ['before Jira has answered', 'implementing', { transitions: null }, { standing: 'asking', text: 'Asking Jira…', transitions: [] }],
    ['before the gate has answered', 'implementing', { view: null }, { standing: 'asking', text: 'Asking the gate…', transitions: [START] }],
    ['where Jira can’t be asked', 'implementing', { transitions: fail('unavailable', 'Down.') }, { standing: 'unknown', why: 'Down.' }],
    ['where the gate can’t be asked', 'implementing', { view: fail('unavailable', 'Down.') }, { standing: 'unknown', why: 'Down.', transitions: [START] }],
    ['a status that is not mapped', 'implementing', { transitions: ok([to('1', 'Park', '999')]) }, { standing: 'none' }],
  ])('%s', (_name, state, change, expected) => expect(markOf(state, change)).toMatchObject(expected));

  it('can be tried where a transition leads there, whatever the gate says', () => {
    expect(canDrop(markOf('implementing', { view: view('No') }))).toBe(true);
    expect(canDrop(markOf('done'))).toBe(false);
    expect(canDrop(markOf('ready', { transitions: ok([to('9', 'Again', READY!)]) }))).toBe(false);
  });

  it('is asked for each transition where several lead to a state', () => {
    const marks = marksOf(known({ transitions: ok([START, to('42', 'Resume', IMPLEMENTING!)]) }));
    expect(optionsOf(marks, 'implementing').map(({ key, name, transition }) => [key, name, transition?.id])).toEqual([
      ['implementing', 'Implementing, by “Start”', '41'],
      ['implementing 42', 'Implementing, by “Resume”', '42'],
    ]);
    expect(optionsOf(marks, null)).toHaveLength(7);
    expect(optionsOf(marks, 'done')[0]?.transition).toBeNull();
  });
});

const epic = movedCardOf(scene, 10_000)!;
const move: KanbanMove = { epic, transitionId: '41', to: { id: IMPLEMENTING!, name: 'In progress', category: 'indeterminate' }, toState: 'implementing', undoes: false };
const at = (minute: string) => `2026-11-24T09:${minute}:00.000Z`;
const after = (...events: MoveEvent[]) => events.reduce(afterMove, NO_MOVES);
const moved: MoveEvent = { type: 'moved', move, asOf: at('00') };
const read = (status: string | undefined, asOf: string): MoveEvent => ({ type: 'read', statusOf: () => status, asOf });

describe('a move', () => {
  it('says what it does', () => {
    expect(sayTarget(move)).toBe('Implementing (In progress)');
    expect(sayMove(move)).toBe('PAY-1 is now in Implementing (In progress).');
    expect(sayMove({ ...move, undoes: true, to: { ...move.to, name: 'Implementing' } })).toBe('Undone: PAY-1 is in Implementing again.');
  });

  it('leaves the card where it is until Jira has let it go', () => {
    expect(after({ type: 'started', move }).held.size).toBe(0);
    expect(after({ type: 'started', move }, moved)).toMatchObject({ saving: null, done: move });
    expect(after({ type: 'started', move }, { type: 'refused', move, fault: { code: 'bad-input', message: 'No.' } })).toMatchObject({ saving: null, done: null, failed: { fault: { message: 'No.' } } });
  });

  it.each<[string, MoveEvent[], boolean]>([
    ['before anything is read', [], true],
    ['while the same reading is on screen', [read(READY, at('00'))], true],
    ['while a later reading does not have it yet', [read(READY, at('01')), read(READY, at('01'))], true],
    ['until a reading has it', [read(IMPLEMENTING, at('01'))], false],
    ['until a reading a minute after the first knows better', [read(READY, at('01')), read(DONE, at('02'))], false],
    ['until the epic is gone', [read(undefined, at('01'))], false],
  ])('holds the new status %s', (_name, events, held) => expect(after(moved, ...events).held.has(epic.issueId)).toBe(held));

  it('can be taken back only where a transition leads back', () => {
    const back = to('61', 'Back', READY!);
    expect(after(moved).back).toBeNull();
    expect(after(moved, { type: 'way-back', move, transition: back }).back).toBe(back);
    expect(after(moved, { type: 'dismissed' }, { type: 'way-back', move, transition: back }).back).toBeNull();
    expect(after(moved, { type: 'way-back', move, transition: back }, { type: 'started', move }).back).toBeNull();
  });

  it('holds the same map while nothing changes', () => {
    const state = after(moved, read(READY, at('01')));
    expect(afterMove(state, read(READY, at('01'))).held).toBe(state.held);
  });
});

describe('an epic as moving sees it', () => {
  it('has its state, status and stream', () => expect(epic).toMatchObject({ issueId: '10000', key: 'PAY-1', state: 'ready', status: { id: READY }, streamId: 'payments' }));
  it('is none where the portfolio has none', () => expect(movedCardOf(scene, 1)).toBeNull());
});
