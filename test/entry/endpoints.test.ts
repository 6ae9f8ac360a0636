import { adminEndpoints } from '../../src/entry/adminEndpoints';
import { apiEndpoints } from '../../src/entry/apiEndpoints';
import { answer } from '../../src/entry/answer';
import type { AnyEndpoint } from '../../src/entry/endpoint';
import { PERMISSIONS } from '../../src/domain/roles';
import { anEntry } from '../builders/anEntry';
import { aPolicy, aStored } from '../builders/aSettings';
import { anIssue } from '../builders/anIssue';
import type { World } from '../fakes/aWorld';
import { CALLS, names, worldFor } from './calls';

const endpoints: Record<string, AnyEndpoint> = { ...apiEndpoints, ...adminEndpoints };

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
    expect(await call(worldFor(name), name, may, payload)).toMatchObject({ ok: true });
  });

  test.each(names.filter((name) => CALLS[name]!.mayNot !== null))('%s refuses the person who may not, and writes nothing', async (name) => {
    const made = worldFor(name);
    const { payload, mayNot } = CALLS[name]!;
    const result = await call(made, name, mayNot!, payload);
    expect(result).toMatchObject({ ok: false, fault: { code: mayNot === 'stranger' ? 'not-found' : 'forbidden' } });
    expect(written(made)).toEqual(NOTHING);
  });

  test.each(names)('%s refuses someone who is not signed in', async (name) => {
    const made = worldFor(name);
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
    const made = worldFor(name);
    const result = await call(made, name!, CALLS[name!]!.may, garbage[what!]);
    expect(result).toMatchObject({ ok: false, fault: { code: 'bad-input' } });
    const problems = result.ok ? [] : (result.fault.problems ?? []);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toEqual({ path: expect.stringMatching(/./), message: expect.stringMatching(/\.$/) });
    expect(JSON.stringify(result).length).toBeLessThan(2_000);
    expect([...made.jira.requests, ...made.storage.requests]).toEqual([]);
  });

  test.each(names.flatMap((name) => Object.keys(CALLS[name]!.payload).map((field) => [name, field] as const)))('%s refuses a wrong type in %s by name', async (name, field) => {
    const made = worldFor(name);
    const result = await call(made, name, CALLS[name]!.may, { ...CALLS[name]!.payload, [field]: { not: 'this' } });
    const problems = result.ok ? [] : (result.fault.problems ?? []);
    expect(problems.length).toBeGreaterThan(0);
    for (const { path } of problems) expect(path === field || path.startsWith(`${field}.`)).toBe(true);
    expect(written(made)).toEqual(NOTHING);
  });

  test.each(names)('%s turns a bug into a plain fault, and logs neither message nor payload', async (name) => {
    const made = worldFor(name);
    made.jira.break('mayEdit', 'throw').break('isAdmin', 'throw').break('groupIdsOf', 'throw').break('browsableProjects', 'throw').break('browsableIssues', 'throw');
    let result: unknown;
    const log = await logged(async () => { result = await call(made, name, CALLS[name]!.may, CALLS[name]!.payload); });
    expect(result).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
    expect(JSON.stringify(result)).not.toMatch(/secret|example\.com|at .*\.ts/);
    expect(log).toContain(name);
    expect(log).not.toMatch(/secret|example\.com|20001/);
  });

  test.each(names)('%s leaves every entry of the ledger as it is, and takes none away', async (name) => {
    const made = worldFor(name);
    const kept = [anEntry({ kind: 'admitted', by: CALLS[name]!.may }), anEntry({ kind: 'settings-saved', issueId: null, by: 'ada' })];
    made.storage.entries.push(...structuredClone(kept));
    for (const person of [CALLS[name]!.may, 'ada', 'sam']) await call(made, name, person, CALLS[name]!.payload);
    expect(made.storage.entries.slice(0, kept.length)).toEqual(kept);
    expect(made.storage.requests.filter((request) => ['ledger.trim', 'people.erase'].includes(request))).toEqual([]);
  });

  test('tell a hidden issue from a missing one by nothing at all', async () => {
    for (const name of names.filter((each) => /^(intake|exceptions)\./.test(each) && 'issueId' in CALLS[each]!.payload)) {
      const made = worldFor();
      made.jira.add(anIssue({ id: '20006', key: 'SEC-1', projectId: '10006' }));
      const { payload, may } = CALLS[name]!;
      const hidden = await call(made, name, may, { ...payload, issueId: '20006' });
      const missing = await call(made, name, may, { ...payload, issueId: '29999' });
      expect(hidden).toEqual(missing);
      expect(hidden).toMatchObject({ fault: { code: 'not-found' } });
    }
  });

  test('ask for the same thing only once within a call', async () => {
    const made = worldFor();
    await call(made, 'intake.request', 'erin', CALLS['intake.request']!.payload);
    expect(made.storage.requests).toEqual(['settings.read', 'records.read', 'admissions.write', 'records.read']);
    expect(made.jira.requests.filter((request) => request === 'user mayEdit')).toHaveLength(1);
  });

  test('of the portfolio say that nothing is set up, where it is not', async () => {
    const made = worldFor();
    made.storage.stored = null;
    for (const name of ['wiring.read', 'intake.pending', 'intake.decide', 'intake.request', 'intake.decideMany', 'intake.ofPi', 'exceptions.request', 'exceptions.decide', 'exceptions.pending', 'ledger.list', 'intake.score', 'intake.tick', 'intake.sign', 'wip.read']) {
      expect(await call(made, name, CALLS[name]!.may, CALLS[name]!.payload)).toMatchObject({ fault: { code: 'not-set-up' } });
    }
  });

  test('of deciding are for the role, not for admins, and follow the set-up', async () => {
    const made = worldFor('intake.decide');
    made.storage.stored = aStored({ intake: aPolicy(), roles: [{ role: 'solution-portfolio-management', streamId: null, holders: [{ kind: 'account', id: 'noor', name: 'Noor' }] }] });
    expect(await call(made, 'intake.decide', 'sam', CALLS['intake.decide']!.payload)).toMatchObject({ fault: { code: 'forbidden', message: 'Only Solution Portfolio Management may decide on admissions.' } });
    expect(made.jira.requests).toEqual([]);
  });
});
