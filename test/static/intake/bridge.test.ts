import { answer, calls, reply, reset } from './fakeBridge';
import { bulkFetch, call, issuePlace, jira, onIssueChanged, announceIntake, open, pageHistory, place } from '../../../static/src/bridge/bridge';
import { onConfigure } from '../../../static/src/bridge/workflowRule';

beforeEach(reset);
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('calling the app', () => {
  it('sends name and payload, and passes on both kinds of result', async () => {
    answer('invoke', () => ({ ok: false, fault: { code: 'forbidden', message: 'No.' } }));
    expect(await call('intake.view', { issueId: '10001' })).toEqual({ ok: false, fault: { code: 'forbidden', message: 'No.' } });
    expect(calls).toEqual([{ command: 'invoke', payload: { functionKey: 'intake.view', payload: { issueId: '10001' }, metadata: undefined } }]);
  });

  it('makes a call that dies a fault, without a word of the error', async () => {
    answer('invoke', () => {
      throw new Error('TypeError at resolver.js:12');
    });
    const result = await call('wiring.read', {});
    expect(result).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
    expect(JSON.stringify(result)).not.toContain('TypeError');
  });

  it.each([undefined, null, 'ok', {}, { ok: true }])('makes an answer that is no result a fault: %p', async (said) => {
    answer('invoke', () => said);
    expect(await call('wiring.read', {})).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
  });
});

describe('asking Jira', () => {
  const ask = async (status: number, body: unknown, headers?: Record<string, string>) => {
    answer('fetchProduct', () => reply(status, body, headers));
    return jira('/rest/api/3/issue/PAY-1');
  };

  it('decodes JSON', async () => expect(await ask(200, { id: '1' })).toEqual({ ok: true, value: { id: '1' } }));

  it.each([
    [404, 'not-found'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [400, 'bad-input'],
    [500, 'unavailable'],
  ])('says with Jira’s own words what %i means', async (status, code) => {
    expect(await ask(status, { errorMessages: ['Issue does not exist.'], errors: { summary: 'Too long.' } })).toEqual({ ok: false, fault: { code, message: 'Issue does not exist. Too long.' } });
  });

  it('has words of its own where Jira gives none', async () => {
    expect(await ask(404, 'not json')).toMatchObject({ fault: { message: 'Jira has no such thing, or you may not see it.' } });
    expect(await ask(503, { errorMessages: [] })).toMatchObject({ fault: { code: 'unavailable', message: 'Jira answered with status 503.' } });
    expect(await ask(200, '<html>')).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
  });

  it('says how long to wait', async () => {
    expect(await ask(429, {}, { 'retry-after': '7' })).toMatchObject({ fault: { code: 'rate-limited', retryAfter: 7 } });
    expect(await ask(429, {}, { 'retry-after': 'soon' })).toMatchObject({ fault: { retryAfter: 1 } });
  });

  it('makes a line that is down a fault', async () => {
    answer('fetchProduct', () => {
      throw new Error('network');
    });
    expect(await jira('/rest/api/3/myself')).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
  });

  it('fetches issues in hundreds and ends at the first fault', async () => {
    const asked: string[][] = [];
    answer('fetchProduct', (payload) => {
      const { issueIdsOrKeys } = JSON.parse((payload as { fetchRequestInit: { body: string } }).fetchRequestInit.body) as { issueIdsOrKeys: string[] };
      asked.push(issueIdsOrKeys);
      return asked.length === 3 ? reply(500, {}) : reply(200, { issues: issueIdsOrKeys.map((id) => ({ id, key: `K-${id}`, fields: {} })) });
    });
    const ids = Array.from({ length: 150 }, (_, at) => String(at));
    const found = await bulkFetch(ids, ['summary']);
    expect(found.ok && found.value.map((issue) => issue.id)).toEqual(ids);
    expect(asked.map((page) => page.length)).toEqual([100, 50]);
    expect(await bulkFetch(ids, ['summary'])).toMatchObject({ ok: false });
    expect(asked).toHaveLength(3);
    expect(await bulkFetch([], ['summary'])).toEqual({ ok: true, value: [] });
  });
});

describe('the place', () => {
  it('is the host’s, with blanks for what it leaves out', async () => {
    answer('getContext', () => ({ accountId: 'erin', extension: { issue: { id: '10001', key: 'PAY-1' } } }));
    expect(await place()).toMatchObject({ accountId: 'erin', locale: 'en-US', moduleKey: '' });
    expect(await issuePlace()).toEqual({ ok: true, value: { id: '10001', key: 'PAY-1' } });
  });

  it('is a fault where no issue is named', async () => {
    answer('getContext', () => ({ extension: {} }));
    expect(await issuePlace()).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
  });

  it('opens addresses through the host', async () => {
    await open('/browse/PAY-1');
    expect(calls).toEqual([{ command: 'navigate', payload: { url: '/browse/PAY-1', type: 'new-tab' } }]);
  });
});

describe('changes of the issue', () => {
  it('are heard for this issue, and for an event that names none, until unsubscribed', async () => {
    const heard: string[] = [];
    const listeners: ((payload?: unknown) => void)[] = [];
    let ended = 0;
    answer('on', (payload) => {
      listeners.push((payload as { callback: (payload?: unknown) => void }).callback);
      return { unsubscribe: () => void ended++ };
    });
    const end = onIssueChanged('10001', () => heard.push('again'));
    await settle();
    expect(calls.map((one) => (one.payload as { event: string }).event)).toContain('JIRA_ISSUE_CHANGED');
    for (const payload of [undefined, { issueId: '10001' }, { issue: { id: 10001 } }, { issueId: '10002' }]) listeners[0]?.(payload);
    expect(heard).toHaveLength(3);
    end();
    await settle();
    expect(ended).toBe(2);
  });

  it('that this surface announces are for the others', async () => {
    let announced: unknown;
    let again = 0;
    const listeners: ((payload?: unknown) => void)[] = [];
    answer('emit', (payload) => void (announced = (payload as { payload: unknown }).payload));
    answer('on', (payload) => void listeners.push((payload as { callback: (payload?: unknown) => void }).callback));
    onIssueChanged('10001', () => again++);
    announceIntake('10001');
    await settle();
    listeners.forEach((listener) => listener(announced));
    expect(announced).toMatchObject({ issueId: '10001' });
    expect(again).toBe(0);
    listeners.forEach((listener) => listener({ ...(announced as object), from: 'another' }));
    expect(again).toBe(2);
  });
});

describe('the address of a page', () => {
  it('is only remembered where the host has none', async () => {
    answer('createHistory', () => {
      throw new Error('not here');
    });
    const history = await pageHistory();
    const moves: string[] = [];
    const end = history.onMove((path) => moves.push(path));
    history.go('/calendar');
    end();
    history.go('/intake');
    expect(moves).toEqual(['/calendar']);
    expect(history.path()).toBe('/intake');
  });

  it('has a search part, remembered or the host’s', async () => {
    answer('createHistory', () => {
      throw new Error('not here');
    });
    const memory = await pageHistory();
    const moves: [string, string][] = [];
    memory.onMove((...move) => moves.push(move));
    memory.go('/dependencies?show=conflict');
    memory.replace('/dependencies?show=conflict&q=a%3Fb');
    expect(moves).toEqual([['/dependencies', '?show=conflict'], ['/dependencies', '?show=conflict&q=a%3Fb']]);
    expect(memory.search()).toBe('?show=conflict&q=a%3Fb');

    const steps: string[] = [];
    const listeners: ((location: object) => void)[] = [];
    answer('createHistory', () => ({
      location: { pathname: '/dependencies', search: '?show=tight' },
      push: (address: string) => steps.push(`push ${address}`),
      replace: (address: string) => steps.push(`replace ${address}`),
      listen: (listener: (location: object) => void) => listeners.push(listener),
    }));
    const hosts = await pageHistory();
    expect([hosts.path(), hosts.search()]).toEqual(['/dependencies', '?show=tight']);
    hosts.go('/dependencies?q=a');
    hosts.replace('/dependencies?q=ab');
    expect(steps).toEqual(['push /dependencies?q=a', 'replace /dependencies?q=ab']);
    const arrived: string[] = [];
    hosts.onMove((path, search) => arrived.push(path + search));
    listeners.forEach((listener) => listener({ pathname: '/calendar', search: '' }));
    expect(arrived).toEqual(['/calendar']);
  });
});

describe('the workflow editor', () => {
  it('gets what is chosen when it asks, and undefined as a veto', async () => {
    let ask: (() => Promise<unknown>) | undefined;
    answer('setWorkflowRuleConfigurationCallback', (payload) => void (ask = (payload as { data: { onConfigure: () => Promise<unknown> } }).data.onConfigure));
    const form: { chosen?: string } = {};
    await onConfigure(() => form.chosen);
    expect(await ask?.()).toBeUndefined();
    form.chosen = '{"rule":"ready"}';
    expect(await ask?.()).toBe('{"rule":"ready"}');
  });
});
