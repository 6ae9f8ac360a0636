import { admitOnTransition } from '../../src/app/admitOnTransition';
import { FIELD, aPolicy, aStored } from '../builders/aSettings';
import { anAdmission, anIssue } from '../builders/anIssue';
import { aWorld } from '../fakes/aWorld';

const byPortfolio = aStored({ intake: aPolicy({ admission: 'by-portfolio' }) });
const moved = (accountId: string | null = 'erin') => ({ issueKey: 'PAY-1', accountId });

test.each([
  ['at once', aStored(), 'erin', 'admitted'],
  ['by the portfolio, moved by an epic owner', byPortfolio, 'erin', 'requested'],
  ['by the portfolio, moved by Solution Portfolio Management', byPortfolio, 'sam', 'admitted'],
  ['by the portfolio, moved by automation', byPortfolio, null, 'requested'],
] as const)('%s: the epic is %s', async (_, stored, accountId, state) => {
  const { ports, storage, jira } = aWorld();
  storage.stored = stored;
  expect(await admitOnTransition(ports, moved(accountId))).toEqual({ ok: true, value: state });
  expect(storage.held.get('20001')?.admission).toMatchObject({ pi: '2027.1', state, requestedBy: accountId ?? 'unknown' });
  expect(storage.entries).toEqual([expect.objectContaining({ kind: state, by: accountId, detail: expect.objectContaining({ via: 'post function', before: null, after: { state, pi: '2027.1' } }) })]);
  expect(jira.issues.get('20001')?.property).toMatchObject({ admission: state });
});

test('an epic that is not ready is not admitted, which only the ledger can tell', async () => {
  const { ports, storage, jira } = aWorld();
  jira.add(anIssue({ fields: { ...anIssue().fields, [FIELD.businessCase]: null } }));
  expect(await admitOnTransition(ports, moved())).toEqual({ ok: true, value: 'none' });
  expect(storage.entries).toEqual([expect.objectContaining({ kind: 'refused', detail: expect.objectContaining({ via: 'post function', why: expect.stringContaining('Lean business case is empty') }) })]);
});

test('an epic that is admitted stays so, and nothing is written', async () => {
  const { ports, storage } = aWorld();
  storage.hold(anAdmission());
  expect(await admitOnTransition(ports, moved())).toEqual({ ok: true, value: 'none' });
  expect(storage.entries).toEqual([]);
});

test('somebody who was first wins', async () => {
  const { ports, storage } = aWorld();
  storage.beforeWrite = async () => storage.hold(anAdmission({ requestedBy: 'mina' }));
  expect(await admitOnTransition(ports, moved())).toEqual({ ok: true, value: 'none' });
  expect(storage.held.get('20001')?.admission).toMatchObject({ requestedBy: 'mina' });
});

test.each([['no epic', { level: 0 }], ['outside every stream', { projectId: '10007' }]])('has no say over an issue that is %s', async (_, overrides) => {
  const { ports, jira, storage } = aWorld();
  jira.add(anIssue(overrides));
  expect(await admitOnTransition(ports, moved())).toEqual({ ok: true, value: 'none' });
  expect(storage.entries).toEqual([]);
});
