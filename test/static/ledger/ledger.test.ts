import { answer, calls, reply, reset } from '../intake/fakeBridge';
import type { LedgerLine } from '../../../src/contract';
import { readForCsv } from '../../../static/src/features/ledger/csv/readForCsv';
import { sayCsv } from '../../../static/src/features/ledger/csv/sayCsv';
import { readFilter, writeFilter } from '../../../static/src/features/ledger/filter/filterAddress';
import { isIssueKey } from '../../../static/src/features/ledger/filter/isIssueKey';
import { monthAfter, monthsBetween, monthsToChoose, sayMonth } from '../../../static/src/features/ledger/filter/months';
import { ledgerRows } from '../../../static/src/features/ledger/list/LedgerRow';
import { sayCount } from '../../../static/src/features/ledger/list/listWords';
import { readLedger, readOn } from '../../../static/src/features/ledger/list/readLedger';
import { readAllLines, readLines } from '../../../static/src/features/ledger/list/readLines';
import { aSettings } from '../../builders/aSettings';

beforeEach(reset);

const NOW = '2026-11';
const { cadence, streams } = aSettings();
const aLine = (id: string, more: Partial<LedgerLine> = {}): LedgerLine => ({ id, at: '2026-11-10T09:05:00.000Z', kind: 'admitted', issueId: '10101', by: 'sam', detail: { pi: '2027.1' }, ...more });
const november = { month: NOW, issueId: null, kinds: [], after: null };

interface Sent {
  payload: { after: string | null };
}

/** Pages by the cursor that asks for each; the first one has none. */
const pages = (list: Record<string, { items: LedgerLine[]; next: string | null }>): void =>
  answer('invoke', (payload) => {
    const page = list[(payload as Sent).payload.after ?? 'first'];
    return page ? { ok: true, value: { ...page, asOf: 'now' } } : { ok: false, fault: { code: 'unavailable', message: 'No answer.' } };
  });

describe('the filter in the address', () => {
  it.each(['', '?month=2026-10', '?kinds=admitted,refused', '?issue=PAY-1', '?month=2026-01&kinds=refused&issue=PAY-1'])('%p comes back as it is', (search) => {
    expect(writeFilter(readFilter(search, NOW), NOW)).toBe(search);
  });

  it.each(['?month=2026-13', '?month=x', '?kinds=nonsense', '?issue=PAY'])('%p is as by default where it makes no sense', (search) => {
    expect(readFilter(search, NOW)).toEqual({ month: NOW, kinds: [], issue: null });
  });

  it('takes a key in any case', () => expect(readFilter('?issue=pay-1', NOW).issue).toBe('PAY-1'));

  it.each([['PAY-1', true], ['A_B2-10', true], ['PAY-0', false], ['PAY', false], ['1PAY-1', false]])('%p is a key: %p', (text, is) => expect(isIssueKey(text)).toBe(is));
});

describe('months', () => {
  it('go over the turn of a year', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2027-01', -1), monthAfter('2026-11', -23)]).toEqual(['2027-01', '2026-12', '2024-12']);
    expect(monthsBetween('2026-11', '2027-01')).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(sayMonth('2026-11')).toBe('November 2026');
  });

  it('offer the chosen one even where it is long past', () => expect(monthsToChoose(NOW, '2020-02', 2)).toEqual(['2026-11', '2026-10', '2020-02']));
});

describe('reading the ledger', () => {
  it('reads on over pages on which the viewer may see nothing', async () => {
    pages({ first: { items: [], next: 'a' }, a: { items: [aLine('1')], next: 'b' } });
    expect(await readLines(november)).toMatchObject({ ok: true, value: { next: 'b', items: [{ id: '1' }] } });
  });

  it('gives up after a while, and says where to go on', async () => {
    answer('invoke', () => ({ ok: true, value: { items: [], next: 'more', asOf: 'now' } }));
    expect(await readLines(november)).toMatchObject({ ok: true, value: { items: [], next: 'more' } });
    expect(calls).toHaveLength(8);
  });

  it('reads all of it for a file; a fault keeps what there was and is told', async () => {
    pages({ first: { items: [aLine('1')], next: 'a' }, a: { items: [aLine('2')], next: 'gone' } });
    const counts: number[] = [];
    const { items, fault } = await readAllLines(november, (count) => counts.push(count) > 0);
    expect([items.length, fault?.message, counts]).toEqual([2, 'No answer.', [1, 2]]);
  });

  it('can be called off', async () => {
    pages({ first: { items: [aLine('1')], next: 'a' }, a: { items: [aLine('2')], next: null } });
    expect((await readAllLines(november, () => false)).items).toHaveLength(1);
  });

  const jira = (): void => answer('fetchProduct', (payload) => ((payload as { restPath: string }).restPath.includes('user/bulk') ? reply(200, { values: [{ accountId: 'sam', displayName: 'Sam Reyes' }] }) : reply(200, { issues: [{ id: '10101', key: 'PAY-1', fields: { summary: 'Instant refunds' } }] })));

  it('asks for an issue by its id, with names as the viewer sees them, and goes on from there', async () => {
    jira();
    pages({ first: { items: [aLine('1')], next: 'a' }, a: { items: [aLine('2', { by: 'erin' })], next: null } });
    const first = await readLedger({ month: NOW, kinds: ['admitted'], issue: 'PAY-1' });
    expect(first.ok && first.value.rest).toEqual({ month: NOW, issueId: '10101', kinds: ['admitted'], after: 'a' });
    const all = first.ok ? await readOn(first.value) : first;
    expect(all).toMatchObject({ ok: true, value: { lines: [{ id: '1' }, { id: '2' }], rest: null } });
  });

  it('says that an issue is not there', async () => {
    answer('fetchProduct', () => reply(200, { issues: [] }));
    expect(await readLedger({ month: NOW, kinds: [], issue: 'PAY-9' })).toMatchObject({ ok: false, fault: { code: 'not-found', message: 'Jira has no issue PAY-9, or you may not see it.' } });
  });

  it('has all entries in the file, those on screen and those after them', async () => {
    jira();
    pages({ a: { items: [aLine('2')], next: null } });
    const file = await readForCsv({ lines: [aLine('1')], facts: { issues: new Map(), names: new Map() }, rest: { ...november, after: 'a' }, asOf: 'now' }, () => true);
    expect(file).toMatchObject({ lines: [{ id: '1' }, { id: '2' }], fault: null });
    expect(file.facts.names.get('sam')).toBe('Sam Reyes');
  });
});

describe('an entry in words', () => {
  const facts = { issues: new Map([['10101', { key: 'PAY-1', summary: 'Instant refunds' }]]), names: new Map([['sam', 'Sam Reyes']]) };
  const say = (line: LedgerLine) => ledgerRows([line], { facts, wiring: { cadence, streams, today: '2026-11-24' }, timeZone: 'Europe/Berlin' })[0];

  it('says when, who, what and on which issue', () => {
    expect(say(aLine('1', { detail: { pi: '2027.1', before: { state: 'requested', pi: '2027.1' } } }))).toMatchObject({ when: '10 Nov, 10:05', who: 'Sam Reyes', kind: 'Admitted', what: 'Admitted to PI 2027.1 (before: asked for)', why: '', issue: { key: 'PAY-1' } });
  });

  it.each([
    [{ by: null }, { who: 'Interlock' }],
    [{ by: 'unknown' }, { who: 'A person who was erased' }],
    [{ by: 'kim' }, { who: 'Somebody whose name you may not see' }],
    [{ issueId: null }, { issue: null }],
    [{ issueId: '7' }, { issue: { key: '', summary: '' } }],
    [{ kind: 'refused' as const, detail: { why: 'Intake closed.' } }, { why: 'Intake closed.' }],
  ])('%p shows %p, and never a bare id', (more, shown) => expect(say(aLine('1', more))).toMatchObject(shown));
});

describe('what is said of the list', () => {
  it.each([
    [50, true, { month: NOW, kinds: [], issue: null }, '50 entries of November 2026 so far; there are more.'],
    [1, false, { month: NOW, kinds: ['refused' as const], issue: 'PAY-1' }, '1 entry on PAY-1, of the kind “Transition refused”.'],
  ])('%p entries', (count, more, filter, words) => expect(sayCount(count, more, filter)).toBe(words));

  it('tells how far a file is', () => {
    expect(sayCsv({ phase: 'reading', count: 1350 })).toBe('Reading entries: 1,350 so far…');
    expect(sayCsv({ phase: 'done', count: 1 })).toBe('The file has 1 entry.');
    expect(sayCsv({ phase: 'idle' })).toBeNull();
  });
});
