import type * as Bridge from '@forge/bridge';
import type * as JiraBridge from '@forge/jira-bridge';
import type { Desk, SurfaceActions } from '../../../sandbox/web/bridge/desk';
import { makeCommands } from '../../../sandbox/web/bridge/makeCommands';
import { makeCallBridge } from '../../../sandbox/web/frame/makeCallBridge';
import { fakeDesk } from './fakeDesk';
import { peerPair } from './peerPair';

const callBridge = { current: (() => Promise.reject(new Error('No host yet.'))) as (command: string, payload?: unknown) => Promise<unknown> };
let bridge: typeof Bridge;
let jiraBridge: typeof JiraBridge;

beforeAll(async () => {
  // the real packages look for the bridge once, when they are first imported
  Object.assign(globalThis, { __bridge: { callBridge: (command: string, payload?: unknown) => callBridge.current(command, payload) } });
  // browsers resolve the empty address that the bridge makes its Request from; Node has nothing to resolve it against
  const NodeRequest = globalThis.Request;
  globalThis.Request = class extends NodeRequest {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      super(typeof input === 'string' ? new URL(input, 'http://frame.invalid') : input, init);
    }
  };
  bridge = await import('@forge/bridge');
  // its package.json names an entry for bundlers only
  jiraBridge = await import('@forge/jira-bridge/out');
});

/** Puts the real bridge packages over a host with this desk. */
function host(overrides: Partial<Desk> = {}, actions: SurfaceActions = {}) {
  const desk = fakeDesk(overrides, actions);
  const { frame } = peerPair(makeCommands(desk));
  callBridge.current = makeCallBridge(frame);
  return desk;
}

describe('the real @forge/bridge over the host', () => {
  it('gets its context', async () => {
    host();
    await expect(bridge.view.getContext()).resolves.toMatchObject({ accountId: 'erin', extension: { type: 'jira:issuePanel' } });
  });

  it('invokes functions, and hears their errors in their own words', async () => {
    host();
    await expect(bridge.invoke('intake.view', { issueId: '1' })).resolves.toEqual({ functionKey: 'intake.view', payload: { issueId: '1' } });
    host({ invoke: async () => ({ ok: true, value: { ok: false, error: { message: 'It timed out.' } } }) });
    await expect(bridge.invoke('intake.view')).rejects.toThrow('It timed out.');
    host({ invoke: async () => ({ ok: false, fault: { status: 413, messages: ['The payload is larger than 500 KB.'], fields: {} } }) });
    await expect(bridge.invoke('intake.view')).rejects.toThrow('500 KB');
  });

  it('asks Jira with method, headers and body, and gets a Response', async () => {
    host();
    const reply = await bridge.requestJira('/rest/api/3/issue/PAY-1', { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: '{"fields":{}}' });
    const request = (await reply.json()) as { product: string; restPath: string; fetchRequestInit: { method: string; body: string; headers: [string, string][] } };
    expect(reply.status).toBe(200);
    expect(request).toMatchObject({ product: 'jira', restPath: '/rest/api/3/issue/PAY-1', fetchRequestInit: { method: 'PUT', body: '{"fields":{}}' } });
    expect(Object.fromEntries(request.fetchRequestInit.headers)).toMatchObject({ 'content-type': 'application/json', 'x-atlassian-token': 'no-check' });
  });

  it('submits and closes where the surface can, and is told where it cannot', async () => {
    const submitted: unknown[] = [];
    host({}, { submit: (payload) => submitted.push(payload) });
    await bridge.view.submit({ config: { pi: '2027.1' } });
    expect(submitted).toEqual([{ config: { pi: '2027.1' } }]);
    await expect(bridge.view.close()).rejects.toThrow();
    await expect(bridge.view.refresh()).rejects.toThrow('not refreshable');
  });

  it('hears events of other frames until it unsubscribes', async () => {
    const desk = host();
    const heard: unknown[] = [];
    const subscription = await bridge.events.on('JIRA_ISSUE_CHANGED', (payload) => heard.push(payload));
    await bridge.events.emit('JIRA_ISSUE_CHANGED', { issueId: '1' });
    await bridge.events.emitPublic('JIRA_ISSUE_CHANGED', { issueId: 'not for us' });
    await subscription.unsubscribe();
    desk.bus.emit('JIRA_ISSUE_CHANGED', { issueId: 'too late' });
    await bridge.view.getContext();
    expect(heard).toEqual([{ issueId: '1' }]);
  });

  it('drops the subscriptions of a frame that is gone', async () => {
    const desk = host();
    const heard: unknown[] = [];
    await bridge.events.on('x', (payload) => heard.push(payload));
    desk.gone.forEach((undo) => undo());
    await bridge.events.emit('x', 1);
    await bridge.view.getContext();
    expect(heard).toEqual([]);
  });

  it('navigates to addresses and places', async () => {
    const desk = host();
    await bridge.router.navigate('/browse/PAY-1');
    await bridge.router.open({ target: 'issue', issueKey: 'PAY-2' } as never);
    expect(desk.told).toEqual([
      ['go', '/browse/PAY-1'],
      ['openTab', '/browse/PAY-2'],
    ]);
    await expect(bridge.router.getUrl({ target: 'module', moduleKey: 'portfolio' } as never)).resolves.toEqual(new URL('http://localhost:4100/jira/apps/portfolio'));
    await expect(bridge.router.navigate({ target: 'userProfile', accountId: 'x' } as never)).rejects.toThrow('"userProfile"');
  });

  it('shows flags whose actions run in the frame', async () => {
    const desk = host();
    let clicked = false;
    bridge.showFlag({ id: 'f', title: 'Saved', actions: [{ text: 'Undo', onClick: () => void (clicked = true) }] });
    await bridge.view.getContext();
    const [what, flag] = desk.told[0] as [string, { type: string; actions: { onClick(): Promise<unknown> }[] }];
    await flag.actions[0]!.onClick();
    expect({ what, type: flag.type, clicked }).toEqual({ what: 'showFlag', type: 'info', clicked: true });
  });

  it('opens modals and tells their opener when they close', async () => {
    const desk = host();
    const closed: unknown[] = [];
    await new bridge.Modal({ size: 'large', context: { epic: 'PAY-1' }, onClose: (payload) => void closed.push(payload) }).open();
    const [, request] = desk.told[0] as [string, { size: string; context: unknown; onClose(payload: unknown): Promise<unknown> }];
    await request.onClose('done');
    expect({ size: request.size, context: request.context, closed }).toEqual({ size: 'large', context: { epic: 'PAY-1' }, closed: ['done'] });
  });

  it('has a history on full pages, in step with the host', async () => {
    const steps: unknown[] = [];
    let path = '/board?pi=2027.1';
    let arrived = (): void => undefined;
    const route = { path: () => path, listen: (callback: () => void) => ((arrived = callback), () => undefined), step: (step: unknown) => void steps.push(step) };
    host({ module: { type: 'jira:globalPage', key: 'portfolio' } }, { route });
    const history = await bridge.view.createHistory();
    expect(history.location).toMatchObject({ pathname: '/board', search: '?pi=2027.1' });
    history.push('/calendar');
    expect(history.location).toMatchObject({ pathname: '/calendar', search: '' });
    path = '/ledger#top';
    arrived();
    await bridge.view.getContext();
    expect(history.location).toMatchObject({ pathname: '/ledger', hash: '#top' });
    expect(steps).toEqual([{ action: 'PUSH', path: '/calendar' }]);
  });

  it('has no history elsewhere, as in Forge', async () => {
    host();
    await expect(bridge.view.createHistory()).rejects.toThrow('jira:issuePanel');
  });

  it.each(['fetchRemote', 'openIssueCreateModal', 'toString', '__proto__'])('is told that "%s" is not implemented', async (command) => {
    host();
    await expect(callBridge.current(command, {})).rejects.toThrow(`"${command}"`);
  });
});

describe('the real @forge/jira-bridge over the host', () => {
  it('registers what the workflow editor is to save', async () => {
    let read: (() => Promise<unknown>) | null = null;
    host({}, { setRuleConfiguration: (callback) => void (read = callback) });
    await jiraBridge.workflowRules.onConfigure(async () => '{"rule":"ready"}');
    await expect(read!()).resolves.toBe('{"rule":"ready"}');
  });

  it('is refused outside of the workflow editor', async () => {
    host();
    await expect(jiraBridge.workflowRules.onConfigure(async () => '')).rejects.toThrow('configuration callback');
  });

  it('opens issues and refreshes the issue view', async () => {
    let refreshed = 0;
    const desk = host({}, { refreshIssueView: () => (refreshed += 1) });
    await new jiraBridge.ViewIssueModal({ context: { issueKey: 'PAY-1' } } as never).open();
    // the package has a function for it, but 0.40 does not export it
    await callBridge.current('refreshIssueView');
    expect(desk.told).toEqual([['openIssue', 'PAY-1', expect.any(Function)]]);
    expect(refreshed).toBe(1);
  });
});
