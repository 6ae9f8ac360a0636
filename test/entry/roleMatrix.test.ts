import type { Ports } from '../../src/app/ports';
import type { RoleAssignment } from '../../src/contract';
import type { Action, Capability } from '../../src/domain/roles';
import { PERMISSIONS } from '../../src/domain/roles';
import { adminEndpoints } from '../../src/entry/adminEndpoints';
import { apiEndpoints } from '../../src/entry/apiEndpoints';
import { makeHandler } from '../../src/entry/makeHandler';
import type { World } from '../fakes/aWorld';
import { CALLS, worldFor } from './calls';

/** Everybody that the table of permissions can tell apart. Who holds a role browses Payments and edits nothing. */
const PERSONS = ['stranger', 'viewer', 'editor', 'admin', 'spm', 'architect', 'apmo', 'product', 'engineer', 'ste'] as const;
type Person = (typeof PERSONS)[number];

const EVERYBODY: readonly Person[] = PERSONS;
const SEES: readonly Person[] = PERSONS.filter((person) => person !== 'stranger');

/** What the table asks for, said a second way. */
const HAVE: Record<Capability, readonly Person[]> = {
  'signed-in': EVERYBODY,
  'browse-issue': SEES,
  'edit-issue': ['editor', 'admin'],
  'administer-jira': ['admin'],
  'portfolio-management': ['spm'],
  'plan-milestones': ['spm', 'architect', 'apmo'],
  'hold-role': ['spm', 'architect', 'apmo', 'product', 'engineer', 'ste'],
};

/** Where the use case asks for more than the table: the criterion's own role; Jira's permission in the project. */
const NARROWER: Partial<Record<Action, readonly Person[]>> = { 'intake.sign': ['architect'], 'milestones.contribute': ['admin'] };

const ROLES: RoleAssignment[] = (
  [
    ['solution-portfolio-management', null, 'spm'], ['enterprise-architect', null, 'architect'], ['apmo', null, 'apmo'],
    ['product-management', 'payments', 'product'], ['architect', 'payments', 'engineer'], ['train-engineer', 'payments', 'ste'],
  ] as const
).map(([role, streamId, id]) => ({ role, streamId, holders: [{ kind: 'account', id, name: id }] }));

function worldOf(action: Action): World {
  const made = worldFor(action);
  const { PAY, WEB } = { PAY: '10001', WEB: '10003' };
  for (const person of PERSONS) made.jira.people.set(person, { browse: person === 'stranger' ? [] : [PAY, WEB], edit: HAVE['edit-issue'].includes(person) ? [PAY] : [], admin: person === 'admin', administer: person === 'admin' ? [PAY] : [] });
  made.storage.stored!.settings.roles = ROLES;
  return made;
}

const resolvers = (ports: Ports) => ({ api: makeHandler(apiEndpoints, () => ports), admin: makeHandler(adminEndpoints, () => ports) });

/** Through the real resolver, as Forge calls it. */
async function call(made: World, action: Action, accountId: Person): Promise<{ ok: boolean; fault?: { code: string } }> {
  made.jira.actor = accountId;
  const { api, admin } = resolvers(made.ports);
  const handler = action in adminEndpoints ? admin : api;
  const answer = await handler({ call: { functionKey: action, payload: CALLS[action]!.payload }, context: {} } as never, { principal: { accountId } } as never);
  return answer as { ok: boolean; fault?: { code: string } };
}

const allowed = (action: Action): readonly Person[] => NARROWER[action] ?? HAVE[PERMISSIONS[action].needs];
/** A list of many answers each item by itself: one on a hidden issue is no refusal of the call. */
const matrix = (Object.keys(PERMISSIONS) as Action[]).flatMap((action) => PERSONS.map((person) => [action, person] as const));

test.each(matrix)('%s by %s', async (action, person) => {
  const made = worldOf(action);
  const before = made.storage.entries.length;
  const answer = await call(made, action, person);
  if (allowed(action).includes(person)) return expect({ ok: answer.ok, fault: answer.fault ?? null }).toEqual({ ok: true, fault: null });
  const blind = person === 'stranger' && ['browse-issue', 'edit-issue'].includes(PERMISSIONS[action].needs);
  expect(answer).toMatchObject({ ok: false, fault: { code: blind || (action === 'milestones.contribute' && person === 'stranger') ? 'not-found' : 'forbidden' } });
  expect(made.storage.entries).toHaveLength(before);
  expect(made.jira.requests.filter((request) => /write|Version/.test(request) && !request.includes('find'))).toEqual([]);
});
