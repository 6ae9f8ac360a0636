import { answer, calls, reply, reset } from '../intake/fakeBridge';
import type { Pi, Result, Wiring } from '../../../src/contract';
import { fail, ok } from '../../../src/contract';
import { makeCalendar } from '../../../src/domain/cadence';
import { statusChanges } from '../../../static/src/bridge/statusChanges';
import { instantOf } from '../../../static/src/bridge/instantOf';
import { leadTimeRows } from '../../../static/src/features/metrics/cards/leadTimeRows';
import { sayLeadTime, sayPredictability, sayRefusals, sayUnplanned } from '../../../static/src/features/metrics/cards/metricWords';
import { trendOf } from '../../../static/src/features/metrics/cards/trendOf';
import { chosenMetricPi, metricPis, pisBefore } from '../../../static/src/features/metrics/metricPis';
import { MetricsReader } from '../../../static/src/features/metrics/read/MetricsReader';
import { monthsOf } from '../../../static/src/features/metrics/read/monthsOf';
import { type PiMeasured, readPiMetrics } from '../../../static/src/features/metrics/read/readPiMetrics';
import { Refusals } from '../../../static/src/features/metrics/read/Refusals';
import { sayMeasured } from '../../../static/src/features/metrics/sayMeasured';
import { aSettings, PROJECT, STATUS } from '../../builders/aSettings';
import { anException } from '../../builders/anException';

beforeEach(reset);

const { cadence, streams, statuses, fields } = aSettings();
const today = '2026-11-24';
const wiring = { cadence, streams, statuses, fields, today } as unknown as Wiring;
const pi = makeCalendar(cadence).piAt(today);

describe('changes of status', () => {
  it.each([
    ['2026-11-02T10:00:00.000+0100', '2026-11-02T09:00:00.000Z'],
    [1793610000, '2026-11-02T09:00:00.000Z'],
    [1793610000000, '2026-11-02T09:00:00.000Z'],
    ['once', null],
    [undefined, null],
  ])('%p is the instant %p', (value, at) => expect(instantOf(value)).toBe(at));

  it('are read to the end, in their order, whatever part of an issue comes first', async () => {
    const history = (created: string, from: string, to: string) => ({ created, items: [{ fieldId: 'status', from, to }, { fieldId: 'labels', from: 'a', to: 'b' }] });
    const replies = [
      { issueChangeLogs: [{ issueId: '1', changeHistories: [history('2026-11-03T09:00:00.000Z', 'b', 'c')] }], nextPageToken: 'n' },
      { issueChangeLogs: [{ issueId: '1', changeHistories: [history('2026-11-02T09:00:00.000Z', 'a', 'b')] }] },
    ];
    answer('fetchProduct', () => reply(200, replies.shift()));
    const read = await statusChanges(['1', '2']);
    expect(read.ok && [...read.value]).toEqual([['1', [{ at: '2026-11-02T09:00:00.000Z', from: 'a', to: 'b' }, { at: '2026-11-03T09:00:00.000Z', from: 'b', to: 'c' }]]]);
    const bodies = calls.map(({ payload }) => JSON.parse((payload as { fetchRequestInit: { body: string } }).fetchRequestInit.body) as Record<string, unknown>);
    expect(bodies).toMatchObject([{ issueIdsOrKeys: ['1', '2'], fieldIds: ['status'] }, { nextPageToken: 'n' }]);
  });

  it('of nobody are not asked for', async () => {
    expect(await statusChanges([])).toEqual(ok(new Map()));
    expect(calls).toEqual([]);
  });
});

describe('the PIs', () => {
  const choices = metricPis(wiring);

  it('end with the one that runs', () => {
    expect(choices.at(-1)?.text).toBe('PI 2026.4, runs until 3 Jan 2027');
    expect(choices.at(-2)?.text).toMatch(/^PI 2026\.3, ended on /);
    expect(chosenMetricPi(choices, '?pi=2026.3').pi.key).toBe('2026.3');
    expect(chosenMetricPi(choices, '?pi=2027.1').pi.key).toBe('2026.4');
    expect(pisBefore(wiring, pi).map(({ key }) => key)).toEqual(['2026.4', '2026.3', '2026.2', '2026.1', '2025.4']);
  });

  it.each([
    ['2026-09-21', '2027-01-03', '2026-11-24T08:00:00.000Z', ['2026-09', '2026-10', '2026-11']],
    ['2027-01-01', '2027-01-31', '2027-03-01T00:00:00.000Z', ['2026-12', '2027-01', '2027-02']],
  ])('from %p to %p reach into the months of UTC', (start, end, now, months) => expect(monthsOf({ start, end }, now)).toEqual(months));
});

describe('the metrics of a PI', () => {
  const asOf = '2026-11-24T08:00:00.000Z';
  const intake = {
    sealed: { pi: '2026.4', sealedAt: '2026-09-08T01:00:00.000Z', items: [{ issueId: '1', admittedAt: asOf }, { issueId: '2', admittedAt: asOf }] },
    admitted: [],
    exceptions: [anException({ issueId: '3', pi: '2026.4', state: 'granted' }), anException({ issueId: '4', pi: '2026.4', state: 'refused' })],
    asOf,
  };
  const issue = (id: string, statusId: string) => ({ id, key: `PAY-${id}`, fields: { project: { id: PROJECT.PAY }, status: { id: statusId, name: 'x' }, created: '2026-08-01T09:00:00.000Z' } });
  const site = (ledger: Result<unknown>): void => {
    answer('invoke', (payload) => ((payload as { functionKey: string }).functionKey === 'intake.ofPi' ? { ok: true, value: intake } : ledger));
    answer('fetchProduct', (payload) =>
      (payload as { restPath: string }).restPath.includes('changelog')
        ? reply(200, { issueChangeLogs: [{ issueId: '1', changeHistories: [{ created: '2026-09-01T09:00:00.000Z', items: [{ fieldId: 'status', from: STATUS.funnel, to: STATUS.ready }] }, { created: '2026-11-01T09:00:00.000Z', items: [{ fieldId: 'status', from: STATUS.ready, to: STATUS.done }] }] }] })
        : reply(200, { issues: [issue('1', STATUS.done), issue('2', STATUS.funnel), issue('3', STATUS.implementing)] }),
    );
  };
  const refused = { id: 'r', at: '2026-10-01T09:00:00.000Z', kind: 'refused', issueId: '1', by: 'erin', detail: { reasons: ['intake-closed'] } };

  it('are made from its intake, its epics, their changes of status and the ledger', async () => {
    site(ok({ items: [refused], next: null, asOf }));
    const read = await readPiMetrics(pi, wiring, new Refusals());
    const { metrics, epics, refusalsFault } = read.ok ? read.value : ({} as PiMeasured);
    expect(metrics.unplanned).toEqual({ value: 1 / 3, numerator: 1, denominator: 3 });
    expect(metrics.predictability?.byCount).toEqual({ value: 0.5, numerator: 1, denominator: 2 });
    expect(metrics.leadTime).toMatchObject({ median: 31, of: 3 });
    expect([epics.size, refusalsFault]).toEqual([3, null]);
  });

  it('say so where the ledger could not be read', async () => {
    site(fail('unavailable', 'No answer.'));
    const read = await readPiMetrics(pi, wiring, new Refusals());
    expect(read).toMatchObject({ ok: true, value: { refusalsFault: { message: 'No answer.' }, metrics: { refusals: { total: 0 } } } });
  });

  it('ask the ledger once for a month that two PIs share', async () => {
    site(ok({ items: [], next: null, asOf }));
    const refusals = new Refusals();
    await refusals.of(pi, asOf);
    await refusals.of(pi, asOf);
    expect(calls).toHaveLength(3);
  });
});

describe('reading several PIs', () => {
  const [first, second] = pisBefore(wiring, pi) as [Pi, Pi];
  const measured = (of: Pi) => ({ pi: of }) as PiMeasured;

  it('goes in the order given, reads each once, and tells each step', async () => {
    const asked: string[] = [];
    const reader = new MetricsReader((of) => (asked.push(of.key), Promise.resolve(ok(measured(of)))));
    let told = 0;
    reader.subscribe(() => told++);
    await reader.want([first, second]);
    await reader.want([first]);
    expect([asked, told, reader.busy()]).toEqual([[first.key, second.key], 4, false]);
  });

  it('keeps what was read when a refresh fails, and asks for it again later', async () => {
    const results: Result<PiMeasured>[] = [ok(measured(first)), fail('unavailable', 'No answer.'), ok(measured(first))];
    const reader = new MetricsReader(() => Promise.resolve(results.shift() ?? fail('unavailable', 'No more.')));
    await reader.want([first]);
    await reader.want([first], true);
    expect(reader.of(first.key)).toMatchObject({ value: { pi: first }, fault: { message: 'No answer.' } });
    await reader.want([first]);
    expect(reader.of(first.key)?.fault).toBeNull();
  });

  it('drops an answer that was called off', async () => {
    let free: (result: Result<PiMeasured>) => void = () => undefined;
    const late = new Promise<Result<PiMeasured>>((resolve) => (free = resolve));
    const answers = [late, Promise.resolve(ok(measured(second)))];
    const reader = new MetricsReader(() => answers.shift() as Promise<Result<PiMeasured>>);
    const one = reader.want([first]);
    await reader.want([second]);
    free(ok(measured(first)));
    await one;
    expect([reader.of(first.key), reader.of(second.key)?.value?.pi.key]).toEqual([null, second.key]);
  });
});

describe('a metric in words', () => {
  const ratio = (numerator: number, denominator: number) => ({ value: denominator ? numerator / denominator : null, numerator, denominator });

  it('has its number and what that is made of', () => {
    expect(sayUnplanned(ratio(1, 5))).toEqual({ number: '20 %', about: '1 of 5 epics came in by exception.' });
    expect(sayPredictability({ byCount: ratio(3, 4), byValue: ratio(42, 60) }, pi, today).about).toBe('3 of 4 epics that it was sealed with are done so far. By value: 42 of 60 points, 70 %.');
    expect(sayPredictability({ byCount: ratio(3, 4), byValue: ratio(0, 0) }, pi, '2027-02-01')).toEqual({ number: '75 %', about: '3 of 4 epics that it was sealed with were done by 3 Jan.' });
    expect(sayLeadTime({ median: 32, epics: [{ issueId: '1', days: 28 }, { issueId: '2', days: 36 }], of: 3 })).toEqual({ number: '32 days', about: 'The median of 2 epics. 1 has not come from funnel to ready.' });
    expect(sayRefusals({ total: 1200, byReason: [] }).number).toBe('1,200');
  });

  it('has no number where there is nothing to divide', () => {
    expect(sayUnplanned(ratio(0, 0)).number).toBe('–');
    expect(sayPredictability(null, pi, today)).toEqual({ number: '–', about: 'PI 2026.4 is not sealed, so nothing is promised yet.' });
    expect(sayLeadTime({ median: null, epics: [], of: 2 }).number).toBe('–');
  });

  it('says what is not counted', () => {
    expect(sayMeasured({ pi, epics: new Map() }, today)).toMatch(/^PI 2026\.4 runs until 3 Jan 2027, .* Jira shows you no epic of PI 2026\.4; what you may not see is not counted/);
  });

  it('is drawn over some PIs, the earliest first; one that is not read yet says so', () => {
    const of = (key: string) => (key === pi.key ? { value: { metrics: { unplanned: ratio(1, 5) } } as unknown as PiMeasured, fault: null } : null);
    const rows = trendOf(pisBefore(wiring, pi).slice(0, 2), of, ({ unplanned }) => ({ value: unplanned.value, text: 'x' }));
    expect(rows).toEqual([{ name: 'PI 2026.3', value: null, text: '…' }, { name: 'PI 2026.4', value: 0.2, text: 'x' }]);
  });

  it('names the epics that took longest, by key', () => {
    const epics = Array.from({ length: 12 }, (_, index) => ({ issueId: String(index), days: index }));
    const { rows, more } = leadTimeRows({ median: 5, epics, of: 12 }, new Map());
    expect([rows[0], rows.length, more]).toEqual([{ name: '11', value: 11, text: '11 days' }, 10, 2]);
  });
});
