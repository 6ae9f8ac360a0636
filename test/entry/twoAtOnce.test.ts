import { adminEndpoints } from '../../src/entry/adminEndpoints';
import { apiEndpoints } from '../../src/entry/apiEndpoints';
import { answer } from '../../src/entry/answer';
import type { AnyEndpoint } from '../../src/entry/endpoint';
import type { Result } from '../../src/contract';
import { aPolicy, aSettings } from '../builders/aSettings';
import type { World } from '../fakes/aWorld';
import { CALLS, worldFor } from './calls';

const endpoints: Record<string, AnyEndpoint> = { ...apiEndpoints, ...adminEndpoints };

function call({ jira, ports }: World, name: string, accountId: string, payload: unknown): Promise<Result<unknown>> {
  jira.actor = accountId;
  return answer(endpoints[name]!, ports, { payload, accountId });
}

/** Each write, the other person's write that crosses it, and what of theirs must stand. */
const CROSSINGS: [name: string, other: { name: string; who: string; payload?: Record<string, unknown> }, stands: (world: World) => unknown, what: unknown][] = [
  ['intake.request', { name: 'intake.request', who: 'ada' }, ({ storage }) => storage.held.get('20001')?.admission?.requestedBy, 'ada'],
  ['intake.withdraw', { name: 'intake.decide', who: 'sam', payload: { issueId: '20001', version: 1, decision: 'admit', reason: null } }, ({ storage }) => storage.held.get('20001')?.admission?.state, 'admitted'],
  ['intake.decide', { name: 'intake.withdraw', who: 'erin', payload: { issueId: '20001' } }, ({ storage }) => storage.held.get('20001')?.admission, null],
  ['intake.score', { name: 'intake.score', who: 'ada', payload: { issueId: '20001', version: 0, scores: { businessValue: 1, timeCriticality: 1, riskReduction: 1, jobSize: 1 } } }, ({ storage }) => storage.recorded.get('20001')?.scores.businessValue, 1],
  ['intake.tick', { name: 'intake.sign', who: 'noor', payload: { issueId: '20001', version: 0, criterionId: 'architecture', on: true } }, ({ storage }) => storage.recorded.get('20001')?.marks.map(({ by }) => by), ['noor']],
  ['intake.sign', { name: 'intake.tick', who: 'erin', payload: { issueId: '20001', version: 0, criterionId: 'security', on: true } }, ({ storage }) => storage.recorded.get('20001')?.marks.map(({ by }) => by), ['erin']],
  ['exceptions.request', { name: 'exceptions.request', who: 'ada' }, ({ storage }) => storage.asked.get('20001:2026.4')?.requestedBy, 'ada'],
  ['exceptions.decide', { name: 'exceptions.decide', who: 'sam', payload: { issueId: '20001', pi: '2026.4', version: 1, decision: 'refuse', answer: 'It can wait', expiresOn: null } }, ({ storage }) => storage.asked.get('20001:2026.4')?.state, 'refused'],
  ['milestones.save', { name: 'milestones.save', who: 'noor', payload: { ...CALLS['milestones.save']!.payload, name: 'Theirs' } }, ({ storage }) => [...storage.planned.values()].map(({ milestone }) => milestone?.name), ['Theirs']],
  ['milestones.remove', { name: 'milestones.remove', who: 'sam' }, ({ storage }) => [...storage.planned.values()].map(({ milestone }) => milestone), [null]],
  ['setup.save', { name: 'setup.save', who: 'ada', payload: { revision: 1, settings: aSettings({ intake: aPolicy({ leadDays: 21 }) }) } }, ({ storage }) => storage.stored?.settings.intake.leadDays, 21],
];

test.each(CROSSINGS)('%s: whoever comes second is told, and what the first wrote stands', async (name, other, stands, what) => {
  const made = worldFor(name);
  const { payload, may } = CALLS[name]!;
  const mine = name === 'setup.save' ? { revision: 1, settings: aSettings({ intake: aPolicy({ leadDays: 28 }) }) } : payload;
  let first: Result<unknown> | null = null;
  made.storage.beforeWrite = async () => { first = await call(made, other.name, other.who, other.payload ?? payload); made.jira.actor = may; };
  const second = await call(made, name, may, mine);
  expect(first).toMatchObject({ ok: true });
  expect(second).toMatchObject({ ok: false, fault: { code: 'conflict', message: expect.stringMatching(/[Ss]omebody else/) } });
  expect(stands(made)).toEqual(what);
  expect(made.storage.entries).toHaveLength(1);
});

test('intake.decideMany: of two who decide the same requests each request is decided once, and each is told', async () => {
  const made = worldFor('intake.decideMany');
  const decide = (decision: string) => call(made, 'intake.decideMany', 'sam', { items: [{ issueId: '20001', version: 1 }], decision, reason: 'No capacity' });
  let first: Result<unknown> | null = null;
  made.storage.beforeWrite = async () => { first = await decide('decline'); };
  const second = await decide('admit');
  expect(first).toMatchObject({ ok: true, value: [{ issueId: '20001', admission: { state: 'declined' }, fault: null }] });
  expect(second).toMatchObject({ ok: true, value: [{ issueId: '20001', admission: null, fault: { code: 'conflict' } }] });
  expect(made.storage.held.get('20001')?.admission?.state).toBe('declined');
});

test('every write of the app is among them, but for the target PI, which is a field of the issue: there the last one wins, as in Jira', () => {
  const writes = Object.keys(endpoints).filter((name) => /\.(request|withdraw|decide|decideMany|score|tick|sign|save|remove)$/.test(name));
  const tested = [...CROSSINGS.map(([name]) => name), 'intake.decideMany'];
  expect(writes.sort()).toEqual(tested.sort());
});
