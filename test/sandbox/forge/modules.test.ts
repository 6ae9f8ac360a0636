import { cspHeader } from '../../../sandbox/forge/cspHeader';
import { GENERIC_MESSAGE } from '../../../sandbox/forge/invoke/runValidator';
import { readApp } from '../../../sandbox/forge/openForgeHost';
import { SandboxClock } from '../../../sandbox/forge/runtime/SandboxClock';
import { fixtureDir, openFixture, type Fixture } from './openFixture';

let kitchen: Fixture;
beforeAll(async () => {
  kitchen = await openFixture('kitchen');
});
afterAll(() => kitchen.host.close());

describe('a workflow validator', () => {
  const validate = (configuration: unknown, { host } = kitchen) =>
    host.validate({
      moduleKey: 'gate',
      accountId: 'erin',
      configuration: configuration === null ? null : JSON.stringify(configuration),
      issue: { key: 'A-1' },
      transition: { from: { id: '1' }, to: { id: '2' }, modifiedFields: {} },
    });

  it('answers as its function does, which gets the configuration parsed', async () => {
    expect(await validate(null)).toEqual({ result: true });
    expect(await validate({ do: 'refuse' })).toEqual({ result: false, errorMessage: 'A-1 is not ready' });
  });

  it.each(['throw', 'nonsense'])('blocks with a message that tells nothing when its function does %s', async (what) => {
    expect(await validate({ do: what })).toEqual({ result: false, errorMessage: GENERIC_MESSAGE });
  });

  it('blocks with the same message when its function takes too long', async () => {
    const hasty = await openFixture('kitchen', { limits: { functionMs: 50 } });
    expect(await validate({ do: 'sleep' }, hasty)).toEqual({ result: false, errorMessage: GENERIC_MESSAGE });
    expect(hasty.host.invocations().at(-1)?.outcome).toBe('timeout');
    hasty.host.close();
  });

  it('blocks when the manifest no longer has it', async () => {
    const call = { moduleKey: 'gone', accountId: 'erin', configuration: null, issue: { key: 'A-1' }, transition: { from: { id: '1' }, to: { id: '2' }, modifiedFields: {} } };
    expect(await kitchen.host.validate(call)).toEqual({ result: false, errorMessage: GENERIC_MESSAGE });
  });
});

describe('dynamic properties', () => {
  it('give the lozenge, or nothing when their function fails', async () => {
    expect(await kitchen.host.dynamicProperties('ctx', 'erin', { label: 'Ready' })).toEqual({ status: { type: 'lozenge', value: { label: 'Ready', type: 'success' } } });
    expect(await kitchen.host.dynamicProperties('ctx', 'erin', {})).toBeNull();
    expect(await kitchen.host.dynamicProperties('panel', 'erin', {})).toBeNull();
  });
});

describe('the export of a macro', () => {
  const exported = (config: unknown, accountId: string | null = 'erin', moduleKey = 'report') => kitchen.host.exportMacro({ moduleKey, accountId, exportType: 'pdf', config });

  it('is the document that its function answers, which knows who exports, if anybody does', async () => {
    const said = (text: string) => ({ ok: true, document: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] } });
    expect(await exported({ jql: 'x' })).toEqual(said('pdf for erin'));
    expect(await exported(undefined, null)).toEqual(said('pdf for nobody'));
  });

  it('fails where the function fails, or answers no document', async () => {
    expect(await exported({ do: 'throw' })).toMatchObject({ ok: false, error: { message: expect.stringContaining('the soup is cold') } });
    expect(await exported({ do: 'nonsense' })).toMatchObject({ ok: false, error: { message: expect.stringContaining('no ADF document') } });
  });

  it('is there only where the manifest has it', async () => {
    expect(await exported({}, 'erin', 'panel')).toBeNull();
  });
});

it('storage is Jira’s for screens in Jira and Confluence’s for a macro: neither sees what the other keeps', async () => {
  const call = (moduleKey: string, op: string, ...args: unknown[]) => kitchen.host.invoke({ moduleKey, call: 'kvs', payload: { op, args }, accountId: 'erin' });
  await call('panel', 'set', 'where', 'jira');
  expect(await call('report', 'get', 'where')).toEqual({ ok: true, body: { value: null } });
  await call('report', 'set', 'where', 'confluence');
  expect(await call('panel', 'get', 'where')).toEqual({ ok: true, body: { value: 'jira' } });
});

describe('module views', () => {
  it('have the addresses of their pages on the frame origin', () => {
    kitchen.host.listenAt({ host: 'http://localhost:1', frame: 'http://127.0.0.1:1' });
    const views = new Map(kitchen.host.modules().map((view) => [view.key, view]));
    expect([...views.keys()]).toEqual(['panel', 'ctx', 'gate', 'report']);
    expect(views.get('panel')).toMatchObject({ type: 'jira:issuePanel', title: 'Kitchen', pages: { view: 'http://127.0.0.1:1/_frame/ui/panel.html' }, icon: 'https://example.com/i.svg' });
    expect(views.get('ctx')).toMatchObject({ hasDynamicProperties: true, status: { type: 'lozenge', value: { label: 'Idle', type: 'default' } } });
    expect([...views.values()].filter(({ hasExport }) => hasExport).map(({ key }) => key)).toEqual(['report']);
    expect(views.get('gate')?.pages).toEqual({ view: 'http://127.0.0.1:1/_frame/rule/index.html', edit: 'http://127.0.0.1:1/_frame/rule/index.html', create: 'http://127.0.0.1:1/_frame/rule/index.html' });
  });

  it('come with the issue properties that JQL can search', () => {
    expect(kitchen.host.app.indexedProperties).toEqual([{ propertyKey: 'kitchen', path: 'score', type: 'number', searchAlias: 'kitchenScore' }]);
  });
});

describe('an app that lacks scopes', () => {
  it('is refused by Jira and by storage', async () => {
    const narrow = await openFixture('narrow', { module: 'page' });
    expect(await narrow.call('read')).toEqual({ status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } });
    await expect(narrow.call('store')).rejects.toThrow('storage:app');
    narrow.host.close();
  });
});

describe('an app that cannot start', () => {
  const errorsOf = async (name: string) => {
    const read = await readApp(fixtureDir(name), new SandboxClock());
    return read.ok ? [] : read.errors;
  };

  it('says what is wrong with its manifest', async () => {
    const errors = (await errorsOf('broken')).join('\n');
    expect(errors).toMatch(/^manifest\.yml/);
    expect(errors).toContain('read:everything');
    expect(errors).toContain('missing');
  });

  it('says which handler its code lacks', async () => {
    expect(await errorsOf('handlerless')).toEqual(['manifest.yml: function "resolver": src/index.ts exports no function for the handler "index.nowhere".']);
  });

  it('says which filter the sandbox could not evaluate', async () => {
    expect((await errorsOf('odd-filter')).join()).toMatch(/trigger odd: filter\.expression: .*beyond what the sandbox evaluates/);
  });
});

describe('the policy of frames', () => {
  const directive = (csp: string, name: string) => csp.split('; ').find((one) => one.startsWith(`${name} `)) ?? '';
  const policy = (permissions: Parameters<typeof cspHeader>[0]) => cspHeader(permissions, 'http://localhost:1');

  it('allows scripts and styles of the own origin, and no inline ones', () => {
    const csp = policy({});
    expect(directive(csp, 'script-src')).toMatch(/^script-src 'self' /);
    expect(csp).not.toContain('unsafe-inline');
  });

  it('adds what the manifest asks for', () => {
    const csp = policy({ content: { styles: ['unsafe-inline'], scripts: ['blob:'] }, external: { images: ['https://img.example.com'], fetch: { client: [{ address: 'https://api.example.com' }] } } });
    expect(directive(csp, 'style-src')).toContain("'unsafe-inline'");
    expect(directive(csp, 'script-src')).toContain('blob:');
    expect(directive(csp, 'img-src')).toContain('https://img.example.com');
    expect(directive(csp, 'connect-src')).toContain('https://api.example.com');
  });

  it('lets the host pages embed it, and sends no report anywhere', () => {
    const csp = policy({});
    expect(directive(csp, 'frame-ancestors')).toMatch(/\*\.atlassian\.net .* http:\/\/localhost:1$/);
    expect(csp).not.toContain('report-uri');
  });
});
