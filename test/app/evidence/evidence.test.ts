import { signOff, tickItem } from '../../../src/app/evidence/markCriterion';
import { scoreEpic } from '../../../src/app/evidence/scoreEpic';
import { viewIntake } from '../../../src/app/viewIntake';
import type { IntakeView, ReadinessCriterion, RoleAssignment } from '../../../src/contract';
import { NO_FIELDS } from '../../../src/domain/settings';
import { FIELD, aPolicy, aSettings, aStored } from '../../builders/aSettings';
import { aWorld, type World } from '../../fakes/aWorld';

const CRITERIA: ReadinessCriterion[] = [
  { id: 'security', kind: 'checklist-item', label: 'Security review' },
  { id: 'enabler', kind: 'checklist-item', label: 'Runway', typeIds: ['999'] },
  { id: 'architecture', kind: 'sign-off', label: 'Architecture', role: 'enterprise-architect' },
  { id: 'product', kind: 'sign-off', label: 'Product', role: 'product-management' },
];
const ROLES: RoleAssignment[] = [
  ...aSettings().roles,
  { role: 'product-management', streamId: 'payments', holders: [{ kind: 'account', id: 'lea', name: 'Lea' }] },
  { role: 'product-management', streamId: 'channels', holders: [{ kind: 'account', id: 'mina', name: 'Mina' }] },
];

function world(): World {
  const made = aWorld();
  for (const id of ['noor', 'lea', 'mina']) made.jira.people.set(id, { browse: ['10001'], edit: [] });
  made.storage.stored = aStored({ intake: aPolicy({ criteria: CRITERIA }), roles: ROLES, fields: NO_FIELDS });
  return made;
}

const as = (made: World, accountId: string) => { made.jira.actor = accountId; return { accountId }; };
const tick = (made: World, who: string, version: number, on = true, criterionId = 'security') => tickItem(made.ports, as(made, who), { issueId: '20001', version, criterionId, on });
const sign = (made: World, who: string, version: number, on = true, criterionId = 'architecture') => signOff(made.ports, as(made, who), { issueId: '20001', version, criterionId, on });
const item = (view: IntakeView, id: string) => view.readiness.find((one) => one.id === id);
const valueOf = <T>(result: { ok: true; value: T } | { ok: false; fault: { message: string } }): T => { if (!result.ok) throw new Error(result.fault.message); return result.value; };

test('a checklist item is ticked and unticked, by name and with the time', async () => {
  const made = world();
  const ticked = valueOf(await tick(made, 'erin', 0));
  expect(item(ticked, 'security')).toMatchObject({ met: true, mark: { by: 'erin', at: '2026-11-24T09:00:00.000Z' }, act: 'untick' });
  expect(ticked.evidence.version).toBe(1);
  const back = valueOf(await tick(made, 'erin', 1, false));
  expect(item(back, 'security')).toMatchObject({ met: false, mark: null, act: 'tick' });
  expect(made.storage.entries.map(({ kind, by, detail }) => [kind, by, detail['criterion']])).toEqual([['ticked', 'erin', 'Security review'], ['unticked', 'erin', 'Security review']]);
});

test.each([
  ['the role of the portfolio', 'noor', 'architecture', null],
  ['the role of the epic’s stream', 'lea', 'product', null],
  ['the role of another stream', 'mina', 'product', 'Only Solution/Product Management of Payments may sign this off.'],
  ['another role', 'lea', 'architecture', 'Only Enterprise Architect may sign this off.'],
])('a sign-off is given by %s', async (_, who, criterionId, refusal) => {
  const made = world();
  const signed = await sign(made, who, 0, true, criterionId);
  expect(signed.ok ? null : signed.fault.message).toBe(refusal);
  expect(made.storage.entries.map(({ kind }) => kind)).toEqual(refusal === null ? ['signed'] : []);
});

test('the view says who must do what, and what the viewer may do', async () => {
  const made = world();
  const view = async (who: string) => valueOf(await viewIntake(made.ports, as(made, who), { issueId: '20001' }));
  expect((await view('erin')).readiness.map(({ id, who, act }) => [id, who, act])).toEqual([
    ['security', 'Epic owner', 'tick'], ['architecture', 'Enterprise Architect', null], ['product', 'Solution/Product Management of Payments', null],
  ]);
  expect((await view('noor')).readiness.map(({ act }) => act)).toEqual([null, 'sign', null]);
  valueOf(await sign(made, 'noor', 0));
  expect((await view('noor')).readiness.map(({ act }) => act)).toEqual([null, 'take-back', null]);
});

test.each([['a sign-off', 'architecture'], ['an item of another type', 'enabler'], ['what is not there', 'nothing']])('ticking %s is bad input', async (_, criterionId) => {
  expect(await tick(world(), 'erin', 0, true, criterionId)).toMatchObject({ ok: false, fault: { code: 'bad-input', problems: [{ path: 'criterionId' }] } });
});

test('two at once: the second is told, whether the first was seen before or comes in between', async () => {
  const made = world();
  valueOf(await tick(made, 'erin', 0));
  const late = await sign(made, 'noor', 0);
  expect(late).toMatchObject({ ok: false, fault: { code: 'conflict', message: expect.stringContaining('Somebody else recorded something about this epic first') } });
  made.storage.beforeWrite = async () => valueOf(await sign(made, 'noor', 1));
  const crossed = await tick(made, 'erin', 1, false);
  expect(crossed).toMatchObject({ ok: false, fault: { code: 'conflict' } });
  const view = valueOf(await viewIntake(made.ports, as(made, 'noor'), { issueId: '20001' }));
  expect(view.readiness.map(({ id, met }) => [id, met])).toEqual([['security', true], ['architecture', true], ['product', false]]);
});

test('what is so already is told, not done again', async () => {
  const made = world();
  valueOf(await tick(made, 'erin', 0));
  expect(await tick(made, 'erin', 1)).toMatchObject({ ok: false, fault: { code: 'conflict', message: '"Security review" is done already. Reload to see by whom.' } });
});

const SCORES = { businessValue: 8, timeCriticality: 5, riskReduction: null, jobSize: 5 };

test('WSJF is entered where no field holds it, and mirrored for JQL', async () => {
  const made = world();
  const view = valueOf(await scoreEpic(made.ports, as(made, 'erin'), { issueId: '20001', version: 0, scores: SCORES }));
  expect(view.wsjf).toEqual({ scores: SCORES, fromFields: [], costOfDelay: 13, wsjf: 2.6 });
  expect(view.may.score).toBe(true);
  expect(made.jira.issues.get('20001')?.property).toMatchObject({ costOfDelay: 13, jobSize: 5, wsjf: 2.6 });
  expect(made.storage.entries.at(-1)).toMatchObject({ kind: 'scored', detail: { before: { businessValue: null }, after: { businessValue: 8 } } });
});

test('a part that comes from a field is changed there, and what was shown of it does no harm', async () => {
  const made = world();
  made.storage.stored = aStored({ intake: aPolicy({ criteria: [] }), fields: { ...NO_FIELDS, jobSize: FIELD.jobSize } });
  const score = (jobSize: number | null) => scoreEpic(made.ports, as(made, 'erin'), { issueId: '20001', version: 0, scores: { ...SCORES, jobSize } });
  expect(await score(8)).toMatchObject({ ok: false, fault: { code: 'bad-input', problems: [{ path: 'scores.jobSize' }] } });
  expect(valueOf(await score(5)).wsjf).toMatchObject({ scores: { businessValue: 8, jobSize: 5 }, fromFields: ['jobSize'] });
});
