import { answer, calls, reply, reset } from './fakeBridge';
import type { Admission, QueueOutcome, Wiring } from '../../../src/contract';
import type { EpicFacts } from '../../../static/src/features/epics/EpicFacts';
import { decodeEpicFacts, epicFields } from '../../../static/src/features/epics/decodeEpicFacts';
import { sayLoad, sayOver } from '../../../static/src/features/intake/queue/capacity/sayLoad';
import { streamLoads } from '../../../static/src/features/intake/queue/capacity/streamLoads';
import { markFirst } from '../../../static/src/features/intake/queue/choose/markFirst';
import { chosenPi, piChoices } from '../../../static/src/features/intake/queue/pi/piChoices';
import { queueModel } from '../../../static/src/features/intake/queue/queueModel';
import { queueIntro } from '../../../static/src/features/intake/queue/queueWords';
import type { QueueRow } from '../../../static/src/features/intake/queue/QueueRow';
import { scopeRows } from '../../../static/src/features/intake/queue/scope/scopeRows';
import { sayScope } from '../../../static/src/features/intake/queue/scope/scopeWords';
import { decideInChunks } from '../../../static/src/features/intake/queue/state/decideInChunks';
import { readQueue } from '../../../static/src/features/intake/queue/state/readQueue';
import { isOpen, sayRow, WAITING, withOutcomes, withRows } from '../../../static/src/features/intake/queue/state/rowState';
import { sayRun } from '../../../static/src/features/intake/queue/state/sayRun';
import { sayReadiness, sayWeight } from '../../../static/src/features/intake/queue/table/rowWords';
import { toQueueRow } from '../../../static/src/features/intake/queue/toQueueRow';
import { aSettings, EPIC_FIELD, FIELD, PROJECT, STATUS } from '../../builders/aSettings';
import { anException } from '../../builders/anException';
import { anAdmission } from './aView';

beforeEach(reset);

const { cadence, streams, statuses, fields } = aSettings();
const wiring = { cadence, streams, statuses, fields, leadDays: 14, today: '2026-11-24' } as unknown as Wiring;
const payments = { id: 'payments', name: 'Payments' };
const anEpic = (id: string, more: Partial<EpicFacts> = {}): EpicFacts => ({
  id, key: `PAY-${id}`, summary: 'Wallet', status: null, statusId: STATUS.ready, state: 'ready', stream: payments, costOfDelay: 10, jobSize: 5, wsjf: 2, readiness: 'ready', missing: 0, createdAt: null, ...more,
});
const request = (issueId: string, more: Partial<Admission> = {}) => anAdmission({ issueId, state: 'requested', ...more });
const row = (issueId: string, more: Partial<EpicFacts> = {}): QueueRow => toQueueRow(request(issueId), { epic: anEpic(issueId, more), wiring, names: new Map(), timeZone: 'UTC' });

describe('an epic of a list', () => {
  const issue = (raw: Record<string, unknown>, interlock?: unknown) => ({ id: '1', key: 'PAY-1', fields: raw, properties: { interlock } });

  it('is weighed by the fields that the site has, and else by what the app wrote down', () => {
    const raw = { [EPIC_FIELD.businessValue]: 8, [EPIC_FIELD.timeCriticality]: 5, [FIELD.jobSize]: 5, project: { id: PROJECT.PAY }, status: { id: STATUS.ready, name: 'Ready' }, created: '2026-11-02T10:00:00.000+0100' };
    expect(decodeEpicFacts(issue(raw), wiring)).toMatchObject({ stream: payments, state: 'ready', costOfDelay: 13, jobSize: 5, wsjf: 2.6, readiness: null, createdAt: '2026-11-02T09:00:00.000Z' });
    const none = { ...wiring, fields: { ...fields, businessValue: null, timeCriticality: null, riskReduction: null, jobSize: null } };
    expect(decodeEpicFacts(issue({}, { costOfDelay: 21, jobSize: 3, wsjf: 7, readiness: 'not-ready', missing: 2 }), none)).toMatchObject({ stream: null, costOfDelay: 21, jobSize: 3, wsjf: 7, readiness: 'not-ready', missing: 2 });
  });

  it('asks Jira for those fields only, and takes nonsense for nothing', () => {
    expect(epicFields({ fields: { ...fields, riskReduction: null } })).toEqual(['summary', 'status', 'project', 'created', EPIC_FIELD.businessValue, EPIC_FIELD.timeCriticality, FIELD.jobSize]);
    expect(decodeEpicFacts(issue({ [FIELD.jobSize]: 'big', created: 'once' }, { wsjf: 'high' }), wiring)).toMatchObject({ jobSize: null, wsjf: null, createdAt: null, statusId: '' });
  });
});

describe('a request in the queue', () => {
  it('never shows a bare account id, and says the day of the viewer', () => {
    const late = toQueueRow(request('1', { requestedAt: '2026-11-10T23:30:00.000Z' }), { epic: undefined, wiring, names: new Map(), timeZone: 'Europe/Berlin' });
    expect(late).toMatchObject({ key: '', epic: null, jobSize: null, streamId: null, pi: 'PI 2027.1', askedOn: '11 Nov', askedBy: 'Somebody whose name you may not see' });
  });

  it.each([
    [2.6000000000000001, 13, 5, '2.6 (13 / 5)'],
    [null, 13, null, 'None: no job size'],
    [null, null, 0, 'None: no cost of delay, no job size'],
  ])('WSJF %p of %p by %p reads %p', (wsjf, costOfDelay, jobSize, words) => expect(sayWeight(wsjf, { costOfDelay, jobSize })).toBe(words));

  it.each([
    ['ready', 0, 'Ready'],
    ['not-ready', 2, '2 missing'],
    ['not-ready', null, 'Not ready'],
    [null, null, 'Not looked at yet'],
  ] as const)('readiness %p with %p missing reads %p', (readiness, missing, text) => expect(sayReadiness({ readiness, missing }).text).toBe(text));

  it('all of them are read, however many pages they come in, each once', async () => {
    const pages = [{ items: [request('1'), request('2')], next: 'n' }, { items: [request('2'), request('3')], next: null }];
    answer('invoke', () => ({ ok: true, value: { ...pages.shift(), mayDecide: true, openPi: null, asOf: 'now' } }));
    answer('fetchProduct', (payload) => ((payload as { restPath: string }).restPath.includes('user/bulk') ? reply(403, {}) : reply(200, { issues: [{ id: '2', key: 'PAY-2', fields: { summary: 'B' } }] })));
    const read = await readQueue(wiring);
    expect(read.ok && read.value.rows.map(({ admission, key }) => [admission.issueId, key])).toEqual([['1', ''], ['2', 'PAY-2'], ['3', '']]);
  });
});

describe('the PIs to choose from', () => {
  const choices = piChoices(wiring);

  it('go from closed ones over the open one to later ones', () => {
    expect(choices.map(({ intake }) => intake).join(' ')).toMatch(/^(closed ){8}open( later){4}$/);
    expect(choices.find(({ intake }) => intake === 'open')?.text).toBe('PI 2027.1, open until 21 Dec');
    expect(choices.find(({ pi }) => pi.key === '2026.4')?.text).toBe('PI 2026.4, closed on 7 Sep, running');
  });

  it.each([['?pi=2026.4', '2026.4'], ['', '2027.1'], ['?pi=2199.1', '2027.1']])('%p shows %p', (search, key) => expect(chosenPi(choices, search).pi.key).toBe(key));

  it('say what may be done', () => {
    expect(queueIntro(chosenPi(choices, ''), true)).toMatch(/You can admit or decline each request, or many at once\.$/);
    expect(queueIntro(chosenPi(choices, ''), false)).toMatch(/Solution Portfolio Management decides; you can read along\.$/);
    expect(queueIntro(chosenPi(choices, '?pi=2026.4'), true)).toMatch(/^The intake for PI 2026\.4 is closed\. .* only be declined/);
  });
});

describe('capacity', () => {
  const load = (admitted: [string | null, number | null][], chosen: [string, number | null][]) =>
    streamLoads(streams, ...([admitted, chosen] as const).map((list) => list.map(([streamId, jobSize]) => ({ streamId, jobSize }))) as [never, never]);

  it('adds up what is admitted and what is chosen, each in its stream', () => {
    const [first, second] = load([['payments', 21], ['channels', 3], [null, 99], ['payments', null]], [['payments', 8]]);
    expect(first).toEqual({ id: 'payments', name: 'Payments', capacity: 40, admitted: 21, chosen: 8, unsized: 1 });
    expect(second).toMatchObject({ admitted: 3, chosen: 0, unsized: 0 });
  });

  it.each([
    [{ capacity: 40, admitted: 21, chosen: 8, unsized: 0 }, '21 admitted, 8 chosen, of 40 points', null],
    [{ capacity: 40, admitted: 38, chosen: 8.5, unsized: 1 }, '38 admitted, 8.5 chosen, of 40 points; 1 epic has no job size', '6.5 over'],
    [{ capacity: null, admitted: 3, chosen: 0, unsized: 2 }, '3 admitted; no capacity is set; 2 epics have no job size', null],
  ])('%p reads %p', (part, words, over) => {
    const stream = { id: 'p', name: 'P', ...part };
    expect([sayLoad(stream), sayOver(stream)]).toEqual([words, over]);
  });
});

describe('the queue', () => {
  const rows = [row('1', { costOfDelay: 10, jobSize: 5 }), row('2', { costOfDelay: 40, jobSize: 8 }), row('3', { costOfDelay: 90, jobSize: 30 }), row('4', { jobSize: null })];
  const model = (more: Partial<Parameters<typeof queueModel>[0]> = {}) => queueModel({ rows, stateOf: () => WAITING, chosen: new Set(), streams, admitted: [{ streamId: 'payments', jobSize: 20 }], ...more });

  it('is ranked by WSJF, and what does not fit beside what is admitted is passed over', () => {
    expect(model().items.map(({ item, place, fits }) => [item.key, place, fits])).toEqual([['PAY-2', 1, true], ['PAY-3', 2, false], ['PAY-1', 3, true], ['PAY-4', 4, false]]);
  });

  it('marks the first that fit, and says where the cut is', () => {
    expect(markFirst(model().items, 1)).toEqual({ issueIds: new Set(['2']), last: '2' });
    expect(markFirst(model().items, 9)).toEqual({ issueIds: new Set(['2', '1']), last: '1' });
    expect(markFirst([], 9)).toEqual({ issueIds: new Set(), last: null });
  });

  it('weighs the chosen, but not those that are decided meanwhile', () => {
    const states = withRows({}, ['2'], { state: 'decided', decision: 'admit' });
    const { chosen, loads, items } = model({ chosen: new Set(['1', '2']), stateOf: (id) => states[id] ?? WAITING });
    expect(chosen.map(({ key }) => key)).toEqual(['PAY-1']);
    expect(loads[0]).toMatchObject({ admitted: 20, chosen: 5 });
    expect(items.find(({ item }) => item.key === 'PAY-2')).toMatchObject({ fits: false, why: 'It is decided.' });
  });
});

describe('a decision on many', () => {
  const items = Array.from({ length: 60 }, (_, index) => ({ issueId: String(index), version: 1 }));
  const run = async () => {
    const asked: string[][] = [];
    const answered: QueueOutcome[] = [];
    await decideInChunks(items, 'admit', null, { onAsk: (ids) => asked.push(ids), onAnswer: (outcomes) => answered.push(...outcomes) });
    return { asked, answered };
  };

  it('goes out in calls of 25, and each row learns its own outcome', async () => {
    answer('invoke', (payload) => {
      const { payload: sent } = payload as { payload: { items: typeof items } };
      return { ok: true, value: sent.items.map(({ issueId }) => (issueId === '7' ? { issueId, admission: null, fault: { code: 'conflict', message: 'Sam was first.' } } : { issueId, admission: request(issueId), fault: null })) };
    });
    const { asked, answered } = await run();
    expect(asked.map(({ length }) => length)).toEqual([25, 25, 10]);
    const states = withOutcomes({}, answered, 'admit');
    expect(states['7']).toEqual({ state: 'refused', fault: { code: 'conflict', message: 'Sam was first.' } });
    expect(Object.values(states).filter(({ state }) => state === 'decided')).toHaveLength(59);
  });

  it('stops at a call that fails, and all that were left say why', async () => {
    let count = 0;
    answer('invoke', (payload) => (count++ === 0 ? { ok: true, value: (payload as { payload: { items: typeof items } }).payload.items.map(({ issueId }) => ({ issueId, admission: request(issueId), fault: null })) } : { ok: false, fault: { code: 'unavailable', message: 'No answer.' } }));
    const { answered } = await run();
    expect(calls.filter(({ command }) => command === 'invoke')).toHaveLength(2);
    expect(answered.filter(({ fault }) => fault?.message === 'No answer.')).toHaveLength(35);
  });

  it.each([
    [{ total: 60, done: 25, failed: 0 }, '25 of 60 asked about…'],
    [{ total: 60, done: 60, failed: 0 }, '60 admitted.'],
    [{ total: 60, done: 60, failed: 1 }, '59 admitted. 1 was left as it is; it says why.'],
    [{ total: 60, done: 60, failed: 2 }, '58 admitted. 2 were left as they are; each says why.'],
  ])('%p reads %p', (part, words) => expect(sayRun({ decision: 'admit', ...part })).toBe(words));

  it('can be tried again where it failed, but not where somebody else was first', () => {
    expect(isOpen({ state: 'refused', fault: { code: 'unavailable', message: '' } })).toBe(true);
    expect(isOpen({ state: 'refused', fault: { code: 'conflict', message: '' } })).toBe(false);
    expect(sayRow({ state: 'decided', decision: 'decline' })).toBe('Declined');
    expect(sayRow(WAITING)).toBeNull();
  });
});

describe('what a PI was sealed with', () => {
  const sealed = { pi: '2026.4', sealedAt: '2026-09-08T01:00:00.000Z', items: [{ issueId: '1', admittedAt: 'x' }, { issueId: '2', admittedAt: 'x' }] };
  const granted = anException({ issueId: '9', state: 'granted', reason: 'The regulator asks for it' });
  const epics = new Map([['1', anEpic('1')]]);

  it('keeps those that were withdrawn in sight, and tells what came since apart', () => {
    const rows = scopeRows({ sealed, admitted: [anAdmission({ issueId: '1' }), anAdmission({ issueId: '3' })], exceptions: [granted, anException({ issueId: '8', state: 'refused' })] }, epics);
    expect(rows.map(({ issueId, mark, epic }) => [issueId, mark, epic?.key ?? null])).toEqual([['1', 'sealed', 'PAY-1'], ['2', 'withdrawn', null], ['3', 'added', null], ['9', 'exception', null]]);
    expect(sayScope({ sealed }, rows, 'PI 2026.4', '2026-11-24', 'Europe/Berlin')).toBe('Sealed on 8 Sep: 2 epics. Since then 1 was withdrawn, 1 was admitted, 1 came in by exception.');
  });

  it('is not there before the cutoff', () => {
    const rows = scopeRows({ sealed: null, admitted: [anAdmission({ issueId: '1' })], exceptions: [] }, epics);
    expect(rows.map(({ mark }) => mark)).toEqual(['admitted']);
    expect(sayScope({ sealed: null }, rows, 'PI 2027.1', '2026-11-24')).toBe('1 epic is admitted so far. PI 2027.1 is sealed once its cutoff has passed.');
  });

  it('says that nothing changed where nothing did', () => {
    const rows = scopeRows({ sealed, admitted: [anAdmission({ issueId: '1' }), anAdmission({ issueId: '2' })], exceptions: [] }, epics);
    expect(sayScope({ sealed }, rows, 'PI 2026.4', '2026-11-24', 'UTC')).toBe('Sealed on 8 Sep: 2 epics. Nothing has changed since.');
  });
});
