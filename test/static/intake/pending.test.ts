import { answer, reply, reset } from './fakeBridge';
import type { Wiring } from '../../../src/contract';
import { joinPages } from '../../../static/src/features/intake/pending/joinPages';
import { lastWords, pendingIntro } from '../../../static/src/features/intake/pending/pendingWords';
import { readPending, type PendingPage } from '../../../static/src/features/intake/pending/readPending';
import { sayRow, withRow } from '../../../static/src/features/intake/pending/rowState';
import { toPendingRow } from '../../../static/src/features/intake/pending/toPendingRow';
import { anAdmission, calendar } from './aView';

beforeEach(reset);

const open = calendar.piAt('2027-02-01');
const wiring = { streams: [{ id: 'p', name: 'Payments', kind: 'art', projectIds: ['20'] }], pis: [open], today: '2026-11-24' } as unknown as Wiring;
const request = (issueId: string, more = {}) => anAdmission({ issueId, state: 'requested', ...more });
const row = (issueId: string) => toPendingRow(request(issueId), { issue: { id: issueId, key: `PAY-${issueId}`, fields: {} }, wiring, names: new Map(), timeZone: 'UTC' });
const page = (...ids: string[]): PendingPage => ({ rows: ids.map(row), next: null, mayDecide: true, openPi: open, asOf: '2026-11-24T08:00:00.000Z' });

describe('a request in the list', () => {
  it('is joined from the admission, the issue, the wiring and the name', () => {
    const issue = { id: '1', key: 'PAY-9', fields: { summary: 'Wallet', status: { name: 'Ready', statusCategory: { key: 'indeterminate' } }, project: { id: '20' } } };
    expect(toPendingRow(request('1'), { issue, wiring, names: new Map([['erin', 'Erin Okafor']]), timeZone: 'Europe/Berlin' })).toMatchObject({ key: 'PAY-9', summary: 'Wallet', stream: 'Payments', pi: 'PI 2027.1', askedBy: 'Erin Okafor', askedOn: '10 Nov' });
  });

  it('never shows a bare account id, and says the day of the viewer', () => {
    const late = toPendingRow(request('1', { requestedAt: '2026-11-10T23:30:00.000Z' }), { issue: undefined, wiring: null, names: new Map(), timeZone: 'Europe/Berlin' });
    expect(late).toMatchObject({ key: null, stream: null, status: null, pi: 'PI 2027.1', askedOn: '11 Nov', askedBy: 'Somebody whose name you may not see' });
  });
});

describe('a page of requests', () => {
  it('is read from the app and from Jira, and does without names where Jira gives none', async () => {
    answer('invoke', () => ({ ok: true, value: { items: [request('1'), request('2')], next: 'n', mayDecide: false, openPi: open, asOf: 'now' } }));
    answer('fetchProduct', (payload) => ((payload as { restPath: string }).restPath.includes('user/bulk') ? reply(403, {}) : reply(200, { issues: [{ id: '2', key: 'PAY-2', fields: { summary: 'B' } }] })));
    const read = await readPending(null, wiring);
    expect(read).toMatchObject({ ok: true, value: { next: 'n', mayDecide: false, rows: [{ key: null }, { key: 'PAY-2', summary: 'B' }] } });
  });

  it('is joined to the one before without doubles, and knows what comes next', () => {
    const joined = joinPages(page('1', '2'), { ...page('2', '3'), next: 'x' });
    expect(joined.rows.map((one) => one.admission.issueId)).toEqual(['1', '2', '3']);
    expect(joined.next).toBe('x');
  });

  it('says which intake is open and who decides', () => {
    expect(pendingIntro(page(), '2026-11-24')).toBe('Intake is open for PI 2027.1 (4 Jan – 28 Mar 2027). You can admit or decline each request.');
    expect(pendingIntro({ openPi: null, mayDecide: false }, '2026-11-24')).toBe('No intake is open. Solution Portfolio Management decides; you can read along.');
  });
});

describe('what has become of a row', () => {
  it('is said for the row it happened to', () => {
    const states = withRow(withRow({}, '1', { state: 'decided', decision: 'admit' }), '2', { state: 'refused', fault: { code: 'conflict', message: 'Sam admitted it.' } });
    expect(lastWords(page('1', '2', '3').rows, (id) => states[id] ?? { state: 'waiting' })).toBe('PAY-1: Admitted. PAY-2: Sam admitted it.');
    expect(lastWords(page('3').rows, () => ({ state: 'waiting' }))).toBeNull();
    expect(sayRow({ state: 'decided', decision: 'decline' })).toBe('Declined');
  });
});
