import { join } from 'node:path';
import { parseInstant } from '../../../sandbox/forge/runtime/parseInstant';
import { Sandbox } from '../../../sandbox/server/Sandbox';
import type { AdminApi, Api, IntakeView, Result } from '../../../src/contract';

// The real handlers of src/index.ts, through the real @forge/* packages, on the seeded site: the story of the first issue.

const root = join(__dirname, '../../..');
const STATUS = { ready: '10013', implementing: '10014' };
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await Sandbox.open({ port: 0, root, appDir: root, source: { kind: 'seed' }, dataDir: null, today: '2026-11-24', setup: true });
}, 60_000);
afterAll(() => sandbox.close());

async function rest(as: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
  const reply = await sandbox.jira.fetch(new Request(`http://jira.test${path}`, init), { kind: 'user', accountId: as });
  const text = await reply.text();
  return { status: reply.status, body: text === '' ? null : JSON.parse(text) };
}

async function call<K extends keyof (Api & AdminApi)>(as: string, name: K, payload: unknown): Promise<Awaited<ReturnType<(Api & AdminApi)[K]>>> {
  const moduleKey = name.startsWith('setup') ? 'setup' : 'intake-panel';
  const answer = await sandbox.host.invoke({ moduleKey, call: name, payload, accountId: as, extension: {} });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.body as Awaited<ReturnType<(Api & AdminApi)[K]>>;
}

const idOf = async (key: string): Promise<string> => ((await rest('kim', `/rest/api/3/issue/${key}?fields=summary`)).body as { id: string }).id;

/** Tries a transition; the banner's text, or null where it went through. */
async function start(as: string, key: string): Promise<string | null> {
  const { transitions } = (await rest(as, `/rest/api/3/issue/${key}/transitions`)).body as { transitions: { id: string; to: { id: string } }[] };
  const id = transitions.find(({ to }) => to.id === STATUS.implementing)!.id;
  const { status, body } = await rest(as, `/rest/api/3/issue/${key}/transitions`, { transition: { id } });
  return status === 204 ? null : (body as { errorMessages: string[] }).errorMessages.join(' ');
}

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
};
const view = async (as: string, key: string): Promise<IntakeView> => must(await call(as, 'intake.view', { issueId: await idOf(key) }));

describe('the gate on the seeded site', () => {
  test('refuses PAY-1, which missed the cutoff; panel and lozenge say the same', async () => {
    const said = await start('erin', 'PAY-1');
    expect(said).toContain('Intake for PI 2026.4 closed on 7 Sep. Next: PI 2027.1, open until 21 Dec');
    const { verdicts, lozenge } = await view('erin', 'PAY-1');
    expect(said).toContain(verdicts?.implementing.message);
    expect(lozenge).toEqual({ label: 'Waits for 2027.1', type: 'moved' });
    const shown = await sandbox.host.dynamicProperties('intake-context', 'val', { issue: { id: await idOf('PAY-1'), key: 'PAY-1' } });
    expect(shown).toMatchObject({ status: { type: 'lozenge', value: lozenge } });
  });

  test('a validator call makes at most 3 requests to Jira and 4 to storage: the set-up, the records of the epic, the WIP limits, and a line of the ledger', async () => {
    await start('erin', 'PAY-1');
    const validations = sandbox.host.invocations().filter(({ functionKey }) => functionKey === 'validate');
    expect(validations.length).toBeGreaterThan(0);
    for (const { jira, storage, outcome } of validations) {
      expect(outcome).toBe('ok');
      expect(jira.length).toBeLessThanOrEqual(3);
      expect(storage.length).toBeLessThanOrEqual(4);
    }
  });

  test('knows the other epics of the story', async () => {
    expect(await view('erin', 'PAY-2')).toMatchObject({ admission: { state: 'admitted', pi: '2027.1', requestedBy: 'erin' }, lozenge: { label: 'Admitted to 2027.1' } });
    expect(await view('erin', 'PAY-3')).toMatchObject({ state: 'analyzing', lozenge: { label: '2 to complete' } });
    expect(await view('erin', 'MOB-1')).toMatchObject({ lozenge: { label: 'Ready to start' }, verdicts: { implementing: { allowed: true } } });
    expect(await view('erin', 'HR-1')).toMatchObject({ standing: 'outside-streams', verdicts: null });
    expect(await view('erin', 'PAY-4')).toMatchObject({ target: { pi: null, problem: { path: 'interlock.targetPi' } } });
    expect(await view('erin', 'DAT-1')).toMatchObject({ state: 'implementing', lozenge: { label: 'In PI 2026.4' } });
  });

  test('hides SEC-1 from erin as if it were not there', async () => {
    expect(await call('erin', 'intake.view', { issueId: await idOf('SEC-1') })).toEqual(await call('erin', 'intake.view', { issueId: '99999999' }));
    const streams = async (as: string) => must(await call(as, 'wiring.read', {})).streams.map(({ name }) => name);
    expect(await streams('val')).not.toContain('Security');
    expect(await streams('kim')).toContain('Security');
  });

  test('admits on request, mirrors it for JQL, and starts on the first day of the PI', async () => {
    const issueId = await idOf('PAY-1');
    expect(await call('val', 'intake.request', { issueId, pi: '2027.1' })).toMatchObject({ ok: false, fault: { code: 'forbidden' } });
    expect(must(await call('erin', 'intake.request', { issueId, pi: '2027.1' }))).toMatchObject({ admission: { state: 'admitted' } });
    const found = await rest('erin', '/rest/api/3/search/jql', { jql: 'interlockAdmittedPi = "2027.1"', fields: ['summary'], maxResults: 100 });
    expect((found.body as { issues: { key: string }[] }).issues.map(({ key }) => key)).toEqual(expect.arrayContaining(['PAY-1', 'PAY-2']));
    expect(await start('erin', 'PAY-2')).toContain('starts on 4 Jan 2027');
    sandbox.clock.set(parseInstant('2027-01-04'));
    expect(await start('erin', 'PAY-2')).toBeNull();
  });

  test('follows the cadence that an admin changes', async () => {
    sandbox.clock.set(parseInstant('2026-11-24'));
    const setup = must(await call('ada', 'setup.read', {}));
    const { revision, settings } = setup.stored!;
    expect((await view('erin', 'PAY-3')).verdicts?.implementing.message).toContain('Intake for PI 2026.4 closed on 7 Sep. Next: PI 2027.1, open until 21 Dec');
    expect(await call('erin', 'setup.read', {})).toMatchObject({ ok: false, fault: { code: 'forbidden' } });
    const later = { ...settings, intake: { ...settings.intake, leadDays: 0 } };
    expect(must(await call('ada', 'setup.save', { revision, settings: later })).changes).toMatchObject([{ path: 'intake.leadDays' }]);
    expect((await view('erin', 'PAY-3')).verdicts?.implementing.message).toContain('Intake for PI 2026.4 closed on 21 Sep. Next: PI 2027.1, open until 4 Jan 2027');
    expect((await call('ada', 'setup.save', { revision, settings }))).toMatchObject({ ok: false, fault: { code: 'conflict' } });
    const shorter = { ...later, cadence: { ...later.cadence, overrides: [{ ...later.cadence.overrides[0]!, end: '2026-12-13' }] } };
    must(await call('ada', 'setup.save', { revision: revision + 1, settings: shorter }));
    expect((await view('erin', 'PAY-2')).admission?.pi).toBe('2027.1');
    expect((await view('erin', 'PAY-2')).choices.find(({ pi }) => pi.seq === 4)?.pi.start).toBe('2026-12-14');
  });

  test('stays closed, in plain words, while Jira is down', async () => {
    const issue = { key: 'PAY-1' };
    sandbox.host.faults.set({ jira5xx: { rate: 1 } });
    try {
      const answer = await sandbox.host.validate({ moduleKey: 'intake-gate', accountId: 'erin', configuration: '{"rule":"implementing"}', issue, transition: { from: { id: STATUS.ready }, to: { id: STATUS.implementing }, modifiedFields: {} } });
      expect(answer).toMatchObject({ result: false, errorMessage: expect.stringContaining('The intake could not be checked') });
    } finally {
      sandbox.host.faults.set({ jira5xx: null });
    }
  });

  test('answers garbage with the field, over the wire as well', async () => {
    for (const payload of [{ issueId: 7 }, {}, { issueId: 'PAY-1' }]) expect(await call('erin', 'intake.view', payload)).toMatchObject({ ok: false, fault: { code: 'bad-input', problems: [{ path: 'issueId' }] } });
    expect(await call('ada', 'setup.save', { revision: 1, settings: { cadence: 7 } })).toMatchObject({ fault: { code: 'bad-input' } });
    expect(await call('erin', 'nonsense' as 'intake.view', {})).toMatchObject({ ok: false, fault: { code: 'bad-input' } });
  });
});

describe('the daily sweep', () => {
  test('mends a mirror that a hand has edited, through the real packages', async () => {
    const id = await idOf('MOB-1');
    const path = `http://jira.test/rest/api/3/issue/${id}/properties/interlock`;
    const put = new Request(path, { method: 'PUT', body: JSON.stringify({ v: 1, targetPi: '2027.2', admittedPi: '2030.1', admission: 'admitted' }), headers: { 'Content-Type': 'application/json' } });
    expect((await sandbox.jira.fetch(put, { kind: 'user', accountId: 'erin' })).status).toBeLessThan(300);
    expect(await sandbox.host.runSchedule('daily-sweep')).toMatchObject({ ok: true });
    const { body } = await rest('erin', `/rest/api/3/issue/${id}/properties/interlock`);
    expect(body).toMatchObject({ value: { targetPi: '2027.2', admittedPi: '2026.4', admission: 'admitted' } });
  });
});
