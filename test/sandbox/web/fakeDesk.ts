import type { Desk, SurfaceActions } from '../../../sandbox/web/bridge/desk';
import { makeEventBus } from '../../../sandbox/web/bridge/makeEventBus';

/** A desk that writes down what a frame asked of it; override what a test is about. */
export function fakeDesk(overrides: Partial<Desk> = {}, actions: SurfaceActions = {}): Desk & { told: unknown[]; gone: (() => void)[] } {
  const told: unknown[] = [];
  const gone: (() => void)[] = [];
  const tell = (what: string) => (...args: unknown[]): void => void told.push([what, ...args]);
  return {
    told,
    gone,
    frameId: 'f1',
    siteUrl: 'http://localhost:4100',
    modules: () => [
      { type: 'jira:globalPage', key: 'portfolio' },
      { type: 'jira:adminPage', key: 'setup' },
      { type: 'jira:projectPage', key: 'stream' },
    ],
    module: { type: 'jira:issuePanel', key: 'panel' },
    context: async () => ({ accountId: 'erin', extension: { type: 'jira:issuePanel' } }),
    invoke: async (functionKey, payload) => ({ ok: true, value: { ok: true, body: { functionKey, payload } } }),
    fetchProduct: async (request) => ({ ok: true, value: { body: JSON.stringify(request), headers: { 'content-type': 'application/json' }, status: 200, statusText: 'OK' } }),
    go: tell('go'),
    openTab: tell('openTab'),
    reload: tell('reload'),
    setTitle: tell('setTitle'),
    showFlag: tell('showFlag'),
    closeFlag: tell('closeFlag'),
    openModal: tell('openModal'),
    openIssue: tell('openIssue'),
    setHeight: tell('setHeight'),
    followTheme: async () => undefined,
    bus: makeEventBus(),
    onGone: (undo) => void gone.push(undo),
    actions: () => actions,
    ...overrides,
  };
}
