import { adminEndpoints } from '../../src/entry/adminEndpoints';
import { apiEndpoints } from '../../src/entry/apiEndpoints';
import { answer } from '../../src/entry/answer';
import type { AnyEndpoint } from '../../src/entry/endpoint';
import { PERMISSIONS } from '../../src/domain/roles';
import { aPolicy, aSettings, aStored } from '../builders/aSettings';
import { aMilestone, MILESTONE_ID } from '../builders/aMilestone';
import { anAdmission, anIssue } from '../builders/anIssue';
import { aWorld, type World } from '../fakes/aWorld';

const endpoints: Record<string, AnyEndpoint> = { ...apiEndpoints, ...adminEndpoints };

const onIssue = { issueId: '20001' };
/** For each call: a payload that is right, someone who may, and someone who may not (null: everybody may). */
const CALLS: Record<string, { payload: Record<string, unknown>; may: string; mayNot: string | null }> = {
  'wiring.read': { payload: {}, may: 'val', mayNot: null },
  'intake.view': { payload: onIssue, may: 'val', mayNot: 'stranger' },
  'intake.target': { payload: { ...onIssue, pi: '2027.1' }, may: 'erin', mayNot: 'val' },
  'intake.request': { payload: { ...onIssue, pi: '2027.1' }, may: 'erin', mayNot: 'val' },
  'intake.withdraw': { payload: onIssue, may: 'erin', mayNot: 'val' },
  'intake.pending': { payload: { after: null }, may: 'val', mayNot: null },
  'intake.decide': { payload: { ...onIssue, version: 1, decision: 'admit', reason: null }, may: 'sam', mayNot: 'ada' },
  'milestones.list': { payload: {}, may: 'val', mayNot: null },
  'milestones.save': { payload: { id: MILESTONE_ID, version: 0, name: 'Tariffs known', kind: 'learning', day: '2027-02-12', streamIds: ['payments'], note: '' }, may: 'sam', mayNot: 'ada' },
  'milestones.remove': { payload: { id: MILESTONE_ID, version: 1 }, may: 'noor', mayNot: 'erin' },
  'milestones.contribute': { payload: { id: MILESTONE_ID, projectId: '10001' }, may: 'ada', mayNot: 'sam' },
  'setup.read': { payload: {}, may: 'ada', mayNot: 'sam' },
  'setup.save': { payload: { revision: 1, settings: aSettings() }, may: 'ada', mayNot: 'erin' },
};
const names = Object.keys(CALLS);

/** A world in which every call of the table makes sense: the withdrawal and the decision need a request to work on. */
function world(name = ''): World {
  const made = aWorld();
  made.jira.people.set('stranger', { browse: [], edit: [] }).set('noor', { browse: ['10001'], edit: [] });
  if (name === 'intake.withdraw' || name === 'intake.decide') made.storage.hold(anAdmission({ state: 'requested' }));
  if (name === 'milestones.remove' || name === 'milestones.contribute') made.storage.keep(aMilestone());
  return made;
}

const call = ({ jira, ports }: World, name: string, accountId: string | undefined, payload: unknown) => {
  jira.actor = accountId ?? 'nobody';
  return answer(endpoints[name]!, ports, { payload, accountId });
};

const written = ({ storage, jira }: World) => ({ ledger: storage.entries.length, writes: jira.requests.filter((request) => /write|Version/.test(request)).length });
const NOTHING = { ledger: 0, writes: 0 };

/** Runs with the app's log caught, as what it would hold. */
async function logged(work: () => Promise<unknown>): Promise<string> {
  const lines: string[] = [];
  const real = console.error;
  console.error = (...what: unknown[]) => void lines.push(what.join(' '));
  try {
    await work();
  } finally {
    console.error = real;
  }
  return lines.join('\n');
}

describe('endpoints', () => {
  test('are all in the table of this test, and all in the table of permissions', () => {
    expect(Object.keys(endpoints).sort()).toEqual([...names].sort());
    expect(Object.keys(PERMISSIONS).sort()).toEqual([...names].sort());
  });

  test('each asks for the permission of its own name', () => {
    for (const [name, endpoint] of Object.entries(endpoints)) expect(endpoint.allow).toBe(name);
  });

  test.each(names)('%s answers the person who may', async (name) => {
    const { payload, may } = CALLS[name]!;
    expect(await call(world(name), name, may, payload)).toMatchObject({ ok: true });
  });

  test.each(names.filter((name) => CALLS[name]!.mayNot !== null))('%s refuses the person who may not, and writes nothing', async (name) => {
    const made = world(name);
    const { payload, mayNot } = CALLS[name]!;
    const result = await call(made, name, mayNot!, payload);
    expect(result).toMatchObject({ ok: false, fault: { code: mayNot === 'stranger' ? 'not-found' : 'forbidden' } });
    expect(written(made)).toEqual(NOTHING);
  });

  test.each(names)('%s refuses someone who is not signed in', async (name) => {
    const made = world(name);
    expect(await call(made, name, undefined, CALLS[name]!.payload)).toMatchObject({ ok: false, fault: { code: 'forbidden' } });
    expect(made.storage.requests).toEqual([]);
    expect(made.jira.requests).toEqual([]);
  });

  // Looked up by name, since the test runner prints every argument of a case, 6 MB included.
  const garbage: Record<string, unknown> = {
    'text': 'hello', 'a number': 7, 'a list': [1, 2], 'nothing': null, 'an unknown field': { surprise: 1 },
    '6 MB of text': { issueId: 'x'.repeat(6_000_000) }, '6 MB in a field nobody knows': { junk: 'x'.repeat(6_000_000) }, '6 MB of list': Array.from({ length: 1_000_000 }, () => 12345),
  };
  test.each(names.flatMap((name) => Object.keys(garbage).map((what) => [name, what])))('%s refuses %s, naming a field, and asks nobody', async (name, what) => {
    const made = world(name);
    const result = await call(made, name!, CALLS[name!]!.may, garbage[what!]);
    expect(result).toMatchObject({ ok: false, fault: { code: 'bad-input' } });
    const problems = result.ok ? [] : (result.fault.problems ?? []);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toEqual({ path: expect.stringMatching(/./), message: expect.stringMatching(/\.$/) });
    expect(JSON.stringify(result).length).toBeLessThan(2_000);
    expect([...made.jira.requests, ...made.storage.requests]).toEqual([]);
  });

  test.each(names.flatMap((name) => Object.keys(CALLS[name]!.payload).map((field) => [name, field] as const)))('%s refuses a wrong type in %s by name', async (name, field) => {
    const made = world(name);
    const result = await call(made, name, CALLS[name]!.may, { ...CALLS[name]!.payload, [field]: { not: 'this' } });
    const problems = result.ok ? [] : (result.fault.problems ?? []);
    expect(problems.length).toBeGreaterThan(0);
    for (const { path } of problems) expect(path === field || path.startsWith(`${field}.`)).toBe(true);
    expect(written(made)).toEqual(NOTHING);
  });

  test.each(names)('%s turns a bug into a plain fault, and logs neither message nor payload', async (name) => {
    const made = world(name);
    made.jira.break('mayEdit', 'throw').break('isAdmin', 'throw').break('groupIdsOf', 'throw').break('browsableProjects', 'throw').break('browsableIssues', 'throw');
    let result: unknown;
    const log = await logged(async () => { result = await call(made, name, CALLS[name]!.may, CALLS[name]!.payload); });
    expect(result).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
    expect(JSON.stringify(result)).not.toMatch(/secret|example\.com|at .*\.ts/);
    expect(log).toContain(name);
    expect(log).not.toMatch(/secret|example\.com|20001/);
  });

  test('tell a hidden issue from a missing one by nothing at all', async () => {
    for (const name of names.filter((each) => each.startsWith('intake.') && 'issueId' in CALLS[each]!.payload)) {
      const made = world();
      made.jira.add(anIssue({ id: '20006', key: 'SEC-1', projectId: '10006' }));
      const { payload, may } = CALLS[name]!;
      const hidden = await call(made, name, may, { ...payload, issueId: '20006' });
      const missing = await call(made, name, may, { ...payload, issueId: '29999' });
      expect(hidden).toEqual(missing);
      expect(hidden).toMatchObject({ fault: { code: 'not-found' } });
    }
  });

  test('ask for the same thing only once within a call', async () => {
    const made = world();
    await call(made, 'intake.request', 'erin', CALLS['intake.request']!.payload);
    expect(made.storage.requests).toEqual(['settings.read', 'admissions.read', 'admissions.write']);
    expect(made.jira.requests.filter((request) => request === 'user mayEdit')).toHaveLength(1);
  });

  test('of the portfolio say that nothing is set up, where it is not', async () => {
    const made = world();
    made.storage.stored = null;
    for (const name of ['wiring.read', 'intake.pending', 'intake.decide', 'intake.request']) {
      expect(await call(made, name, CALLS[name]!.may, CALLS[name]!.payload)).toMatchObject({ fault: { code: 'not-set-up' } });
    }
  });

  test('of deciding are for the role, not for admins, and follow the set-up', async () => {
    const made = world('intake.decide');
    made.storage.stored = aStored({ intake: aPolicy(), roles: [{ role: 'solution-portfolio-management', streamId: null, holders: [{ kind: 'account', id: 'noor', name: 'Noor' }] }] });
    expect(await call(made, 'intake.decide', 'sam', CALLS['intake.decide']!.payload)).toMatchObject({ fault: { code: 'forbidden', message: 'Only Solution Portfolio Management may decide on admissions.' } });
    expect(made.jira.requests).toEqual([]);
  });
});
