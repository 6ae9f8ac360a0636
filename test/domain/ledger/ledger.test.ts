import type { LedgerDetail, LedgerEntry, LedgerKind, LedgerLine } from '../../../src/contract';
import { keptSince, KIND_NAMES, LEDGER_KINDS, ledgerCsv, REASON_NAMES, whatOf, whyOf } from '../../../src/domain';
import type { LedgerNames } from '../../../src/domain';

const names: LedgerNames = {
  issue: (id) => (id === '20001' ? 'PAY-1' : id),
  person: (id) => ({ sam: 'Sam Park', unknown: 'Somebody who was erased' })[id] ?? id,
  pi: (key) => `PI ${key}`,
  stream: (id) => (id === 'payments' ? 'Payments' : id),
};

/** An entry as one sentence, as the two columns of lists say it together. */
function sayEntry(entry: LedgerEntry, known: LedgerNames): string {
  const why = whyOf(entry).replace(/\s+/g, ' ');
  return why === '' ? `${whatOf(entry, known)}.` : `${whatOf(entry, known)}. Why: ${why}${/[.!?…]$/.test(why) ? '' : '.'}`;
}

const line = (kind: LedgerKind, detail: LedgerDetail = {}, overrides: Partial<LedgerLine> = {}): LedgerLine => ({ id: 'e1', at: '2026-11-24T09:00:00.000Z', kind, issueId: '20001', by: 'sam', detail, ...overrides });

const requested = { state: 'requested', pi: '2027.1' };
const admitted = { state: 'admitted', pi: '2027.1' };

describe('an entry in words', () => {
  const cases: [LedgerKind, LedgerDetail, string][] = [
    ['requested', { pi: '2027.1', version: 1, before: null, after: requested }, 'Admission to PI 2027.1 asked for.'],
    ['admitted', { pi: '2027.1', before: requested, after: admitted }, 'Admitted to PI 2027.1 (before: asked for).'],
    ['admitted', { pi: '2027.1', before: { state: 'declined', pi: '2026.4' }, after: admitted }, 'Admitted to PI 2027.1 (before: declined for PI 2026.4).'],
    ['admitted', { pi: '2027.1', version: 1 }, 'Admitted to PI 2027.1.'],
    ['declined', { pi: '2027.1', before: requested, after: { state: 'declined', pi: '2027.1' }, why: 'No capacity' }, 'Admission to PI 2027.1 declined (before: asked for). Why: No capacity.'],
    ['declined', { pi: '2027.1', reason: 'No capacity.' }, 'Admission to PI 2027.1 declined. Why: No capacity.'],
    ['withdrawn', { pi: '2027.1', was: 'admitted', before: admitted, after: null }, 'Admission to PI 2027.1 withdrawn (before: admitted).'],
    ['refused', { rule: 'implementing', reasons: ['intake-closed', 'wip-full'] }, 'Refused a transition into implementing. Why: Intake closed; WIP limit reached.'],
    ['refused', { rule: 'wip', reasons: ['wip-full'], why: 'Payments is full.' }, 'Refused a transition. Why: Payments is full.'],
    ['refused', { rule: 'ready', reasons: ['what is this', 7] }, 'Refused a transition into ready.'],
    ['scored', { before: { businessValue: 5, jobSize: null }, after: { businessValue: 8, jobSize: 3 } }, 'WSJF entered: businessValue: 5 → 8, jobSize: nothing → 3.'],
    ['ticked', { criterion: 'Vision agreed' }, 'Ticked “Vision agreed”.'],
    ['unticked', { criterion: 'Vision agreed' }, 'Took the tick of “Vision agreed” away.'],
    ['signed', { criterion: 'Vision agreed' }, 'Signed “Vision agreed” off.'],
    ['sign-off-taken-back', { criterion: 'Vision agreed' }, 'Took the sign-off of “Vision agreed” back.'],
    ['exception-requested', { pi: '2026.4', before: { state: 'refused', pi: '2026.4' }, why: 'The regulator\nasks for it' }, 'Exception for PI 2026.4 asked for (before: refused). Why: The regulator asks for it.'],
    ['exception-granted', { pi: '2026.4', expiresOn: '2027-01-03', before: { state: 'requested', pi: '2026.4' } }, 'Exception for PI 2026.4 granted, until 3 Jan 2027 (before: asked for).'],
    ['exception-refused', { pi: '2026.4', why: 'It can wait!' }, 'Exception for PI 2026.4 refused. Why: It can wait!'],
    ['pi-sealed', { pi: '2027.1', count: 1, ids: ['20001'] }, 'PI 2027.1 sealed with 1 epic.'],
    ['settings-saved', { revision: 4, count: 5, changes: ['a.', 'b', 'c', 'd', 'e'].map((text) => ({ path: 'x', text })) }, 'Set-up saved as revision 4: a; b; c; and 2 more.'],
    ['settings-saved', { revision: 4, changes: [{ path: 'roles', text: 'Architect: {who} added', heldBy: 'sam' }, { path: 'roles', text: 'Architect: {who} removed', heldBy: 'unknown' }] }, 'Set-up saved as revision 4: Architect: Sam Park added; Architect: Somebody who was erased removed.'],
    ['settings-saved', { revision: 4, count: 0, changes: [] }, 'Set-up saved as revision 4.'],
    ['settings-saved', { revision: 4 }, 'Set-up saved as revision 4.'],
    ['gate-failed', { why: 'Jira did not answer.', policy: 'closed' }, 'The gate could not decide, and by policy refused. Why: Jira did not answer.'],
    ['gate-failed', { why: 'Jira did not answer.', policy: 'open' }, 'The gate could not decide, and by policy let the epic pass. Why: Jira did not answer.'],
    ['mirror-failed', { fault: 'forbidden' }, 'The issue property could not be written.'],
    ['mirror-mended', { what: 'settings', revision: 4 }, 'The copy of the settings was mended.'],
    ['wip-mended', { state: 'implementing', streamId: 'payments', before: { held: 3 }, after: { held: 2 } }, 'WIP of implementing in Payments mended: held: 3 → 2.'],
    ['wip-mended', { state: 'ready', streamId: null, before: { held: 0 }, after: { held: 2 } }, 'WIP of ready in the portfolio mended: held: 0 → 2.'],
    ['ledger-trimmed', { count: 142, keptSince: '2024-11-01' }, '142 entries from before 1 Nov 2024 removed, as the policy says.'],
    ['person-erased', { count: 12 }, 'A person was erased from 12 records.'],
    ['milestone-saved', { name: 'Tariffs known', day: '2027-02-12' }, 'Milestone “Tariffs known” saved, for 12 Feb 2027.'],
    ['milestone-removed', { name: 'Tariffs known', day: '2026-12-12' }, 'Milestone “Tariffs known” removed, for 12 Dec.'],
    ['milestone-contributed', { name: 'Tariffs known', day: '2027-02-12' }, 'Milestone “Tariffs known” made a version, for 12 Feb 2027.'],
  ];

  test.each(cases)('%s %#', (kind, detail, words) => expect(sayEntry(line(kind, detail), names)).toBe(words));

  test('there is a case for every kind', () => expect([...new Set(cases.map(([kind]) => kind))].sort()).toEqual([...LEDGER_KINDS].sort()));

  test.each(LEDGER_KINDS)('%s is said in one line, whatever storage has of it', (kind) => {
    for (const detail of [{}, { before: null, after: null }, { pi: { odd: true }, count: 'x', changes: 'y', reasons: 'z', before: { state: 7 } } as unknown as LedgerDetail]) {
      expect(sayEntry(line(kind, detail), names)).toMatch(/^[^\n]+[.!?…]$/);
    }
  });

  test('a kind that a later version wrote is said as it is', () => {
    expect(sayEntry(line('moved' as LedgerKind, { to: 'PAY' }), names)).toBe('moved: to: PAY.');
  });
});

test('every reason of a refusal has a name', () => {
  for (const name of Object.values(REASON_NAMES)) expect(name).toMatch(/^[A-Z]/);
  expect(whyOf({ detail: { reasons: Object.keys(REASON_NAMES) } })).toBe(Object.values(REASON_NAMES).join('; '));
});

test('the CSV has a row an entry, ids by name, before and after as text, and no formula', () => {
  const detail = { pi: '2027.1', before: requested, after: { state: 'declined', pi: '2027.1', reason: null }, why: '=HYPERLINK("x")' };
  const csv = ledgerCsv([line('declined', detail), line('settings-saved', { revision: 2 }, { issueId: null, by: null, id: 'e2' }), line('admitted', { pi: '2027.1' }, { by: 'unknown', id: 'e3' })], names);
  expect(csv.split('\r\n')).toEqual([
    'When (UTC),Kind,Issue,Who,What,Why,Before,After,Entry',
    `2026-11-24T09:00:00.000Z,${KIND_NAMES.declined},PAY-1,Sam Park,Admission to PI 2027.1 declined (before: asked for),"'=HYPERLINK(""x"")","state: requested, pi: 2027.1","state: declined, pi: 2027.1",e1`,
    `2026-11-24T09:00:00.000Z,${KIND_NAMES['settings-saved']},,,Set-up saved as revision 2,,,,e2`,
    `2026-11-24T09:00:00.000Z,${KIND_NAMES.admitted},PAY-1,Somebody who was erased,Admitted to PI 2027.1,,,,e3`,
    '',
  ]);
});

test.each([
  ['2026-11-24T09:00:00.000Z', 24, '2024-11-24T09:00:00.000Z'],
  ['2026-11-24T09:00:00.000Z', 11, '2025-12-24T09:00:00.000Z'],
  ['2027-03-31T09:00:00.000Z', 1, '2027-02-28T09:00:00.000Z'],
  ['2028-02-29T23:59:59.999Z', 12, '2027-02-28T23:59:59.999Z'],
  ['2026-11-24T09:00:00.000Z', 120, '2016-11-24T09:00:00.000Z'],
])('on %s, entries of %i months are kept: from %s on', (now, months, since) => expect(keptSince(now, months)).toBe(since));
