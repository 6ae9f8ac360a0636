import type { RoleAssignment } from '../../../src/contract';
import { type Action, holdsRole, may, PERMISSIONS, rolesOf, whoMay } from '../../../src/domain';

const assignments: RoleAssignment[] = [
  { role: 'solution-portfolio-management', streamId: null, holders: [{ kind: 'group', id: 'portfolio', name: 'Portfolio' }] },
  { role: 'enterprise-architect', streamId: null, holders: [{ kind: 'account', id: 'noor', name: 'Noor' }] },
  { role: 'architect', streamId: 'payments', holders: [{ kind: 'account', id: 'noor', name: 'Noor' }, { kind: 'account', id: 'portfolio', name: 'An account called as a group' }] },
];
const held = (accountId: string, ...groupIds: string[]) => rolesOf({ assignments, accountId, groupIds }).map(({ role }) => role);

test('roles are held by account or by group, and never mixed up', () => {
  expect(held('sam', 'portfolio')).toEqual(['solution-portfolio-management']);
  expect(held('noor')).toEqual(['enterprise-architect', 'architect']);
  expect(held('portfolio')).toEqual(['architect']);
  expect(held('val', 'noor')).toEqual([]);
});

const people = {
  anyone: {},
  viewer: { browses: true },
  'epic owner': { browses: true, edits: true },
  'Solution Portfolio Management': { roles: rolesOf({ assignments, accountId: 'sam', groupIds: ['portfolio'] }) },
  'Enterprise Architect': { roles: rolesOf({ assignments, accountId: 'noor', groupIds: [] }) },
  'Jira admin': { browses: true, edits: true, administers: true },
};
const allowed: Record<Action, (keyof typeof people)[]> = {
  'wiring.read': ['anyone', 'viewer', 'epic owner', 'Solution Portfolio Management', 'Enterprise Architect', 'Jira admin'],
  'intake.pending': ['anyone', 'viewer', 'epic owner', 'Solution Portfolio Management', 'Enterprise Architect', 'Jira admin'],
  'intake.view': ['viewer', 'epic owner', 'Jira admin'],
  'intake.target': ['epic owner', 'Jira admin'],
  'intake.request': ['epic owner', 'Jira admin'],
  'intake.withdraw': ['epic owner', 'Jira admin'],
  'intake.decide': ['Solution Portfolio Management'],
  'intake.decideMany': ['Solution Portfolio Management'],
  'intake.score': ['epic owner', 'Jira admin'],
  'intake.tick': ['epic owner', 'Jira admin'],
  'intake.sign': ['Solution Portfolio Management', 'Enterprise Architect'],
  'intake.ofPi': ['anyone', 'viewer', 'epic owner', 'Solution Portfolio Management', 'Enterprise Architect', 'Jira admin'],
  'exceptions.request': ['epic owner', 'Jira admin'],
  'exceptions.decide': ['Solution Portfolio Management'],
  'exceptions.pending': ['anyone', 'viewer', 'epic owner', 'Solution Portfolio Management', 'Enterprise Architect', 'Jira admin'],
  'ledger.list': ['anyone', 'viewer', 'epic owner', 'Solution Portfolio Management', 'Enterprise Architect', 'Jira admin'],
  'wip.read': ['anyone', 'viewer', 'epic owner', 'Solution Portfolio Management', 'Enterprise Architect', 'Jira admin'],
  'milestones.list': ['anyone', 'viewer', 'epic owner', 'Solution Portfolio Management', 'Enterprise Architect', 'Jira admin'],
  'milestones.save': ['Solution Portfolio Management', 'Enterprise Architect'],
  'milestones.remove': ['Solution Portfolio Management', 'Enterprise Architect'],
  'milestones.contribute': ['anyone', 'viewer', 'epic owner', 'Solution Portfolio Management', 'Enterprise Architect', 'Jira admin'],
  'setup.read': ['Jira admin'],
  'setup.save': ['Jira admin'],
};
test('the table has every action, and each asks for something that somebody may have', () => {
  expect(Object.keys(PERMISSIONS).sort()).toEqual(Object.keys(allowed).sort());
  expect(Object.values(allowed).every((persons) => persons.length > 0)).toBe(true);
});

const matrix = (Object.keys(PERMISSIONS) as Action[]).flatMap((action) => (Object.keys(people) as (keyof typeof people)[]).map((person) => [action, person] as const));

test.each(matrix)('%s by %s', (action, person) => expect(may(action, people[person])).toBe(allowed[action].includes(person)));

test.each(['product-management', 'architect', 'train-engineer', 'apmo', 'enterprise-architect'] as const)('%s decides nothing about admissions, for a stream or the portfolio', (role) => {
  expect([null, 'payments'].map((streamId) => may('intake.decide', { roles: [{ role, streamId }], administers: true, edits: true, browses: true }))).toEqual([false, false]);
});

test.each(['solution-portfolio-management', 'enterprise-architect', 'apmo'] as const)('%s plans milestones', (role) => {
  expect((['milestones.save', 'milestones.remove'] as const).map((action) => may(action, { roles: [{ role, streamId: null }] }))).toEqual([true, true]);
});

test.each(['product-management', 'architect', 'train-engineer'] as const)('%s of a stream plans none, an admin of Jira neither', (role) => {
  expect(may('milestones.save', { roles: [{ role, streamId: 'payments' }], administers: true, edits: true, browses: true })).toBe(false);
});

test('who could, in words', () => {
  expect(whoMay('intake.decide')).toBe('Only Solution Portfolio Management may decide on admissions.');
  expect(whoMay('setup.save')).toBe('Only Jira admins may change the set-up.');
  expect(whoMay('intake.request')).toBe('Only people who may edit the issue may ask for admission.');
});

test.each(Object.keys(PERMISSIONS) as Action[])('a refusal of %s says who could', (action) => expect(whoMay(action)).toMatch(/^Only .+ may .+\.$/));

test.each([
  ['of the portfolio', 'apmo', null, true], ['of the portfolio, whatever the stream', 'apmo', 'payments', true], ['of the stream', 'architect', 'payments', true],
  ['of another stream', 'architect', 'channels', false], ['of a stream, for an epic in none', 'architect', null, false], ['not held', 'train-engineer', 'payments', false],
] as const)('a role %s', (_, role, streamId, holds) => {
  expect(holdsRole([{ role: 'apmo', streamId: null }, { role: 'architect', streamId: 'payments' }], role, streamId)).toBe(holds);
});
