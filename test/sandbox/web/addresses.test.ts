import { addressOf } from '../../../sandbox/web/bridge/addressOf';
import { makeEventBus } from '../../../sandbox/web/bridge/makeEventBus';
import { makeFrameHistory } from '../../../sandbox/web/frame/makeFrameHistory';
import { sayDay } from '../../../sandbox/web/state/days';
import { appPath, parseRoute } from '../../../sandbox/web/state/parseRoute';
import { takeStart } from '../../../sandbox/web/state/takeStart';

describe('routes', () => {
  it.each([
    ['/', { page: 'home' }],
    ['/browse/pay-1', { page: 'issue', key: 'PAY-1' }],
    ['/jira/projects', { page: 'projects' }],
    ['/jira/projects/PAY', { page: 'project', key: 'PAY' }],
    ['/jira/projects/PAY/apps/stream/board', { page: 'projectApp', key: 'PAY', moduleKey: 'stream', base: '/jira/projects/PAY/apps/stream' }],
    ['/jira/dashboards', { page: 'dashboards' }],
    ['/jira/apps/portfolio', { page: 'globalApp', moduleKey: 'portfolio', base: '/jira/apps/portfolio' }],
    ['/jira/apps/portfolio/calendar/2027', { page: 'globalApp', moduleKey: 'portfolio', base: '/jira/apps/portfolio' }],
    ['/jira/settings/apps/setup', { page: 'adminApp', moduleKey: 'setup', base: '/jira/settings/apps/setup' }],
    ['/jira/settings/workflows', { page: 'workflows' }],
    ['/wiki/page', { page: 'confluence' }],
    ['/jira/boards/7', { page: 'unknown' }],
    ['/browse/%E0%A4%A', { page: 'issue', key: '%E0%A4%A' }],
  ])('%s', (path, route) => expect(parseRoute(path)).toEqual(route));

  it('give the rest of the address to the app', () => {
    expect(appPath('/jira/apps/portfolio', '/jira/apps/portfolio')).toBe('/');
    expect(appPath('/jira/apps/portfolio/board?pi=1#x', '/jira/apps/portfolio')).toBe('/board?pi=1#x');
    expect(appPath('/jira/apps/portfolio?pi=1', '/jira/apps/portfolio')).toBe('/?pi=1');
  });
});

describe('places that an app names', () => {
  const modules = [
    { type: 'jira:globalPage', key: 'g' },
    { type: 'jira:adminPage', key: 'a' },
    { type: 'jira:projectPage', key: 'p' },
  ];
  it.each([
    [{ target: 'issue', issueKey: 'PAY-1' }, '/browse/PAY-1'],
    [{ target: 'issue' }, null],
    [{ target: 'dashboard', dashboardId: '1' }, '/jira/dashboards'],
    [{ target: 'module', moduleKey: 'g' }, '/jira/apps/g'],
    [{ target: 'module', moduleKey: 'g', path: '/kanban?lanes=owner' }, '/jira/apps/g/kanban?lanes=owner'],
    [{ target: 'module', moduleKey: 'a' }, '/jira/settings/apps/a'],
    [{ target: 'module', moduleKey: 'p', projectKey: 'PAY' }, '/jira/projects/PAY/apps/p'],
    [{ target: 'module', moduleKey: 'p' }, null],
    [{ target: 'module', moduleKey: 'other' }, null],
    [{ target: 'userProfile' }, null],
  ])('%j', (location, path) => expect(addressOf(location, modules)).toBe(path));
});

it('an address starts the session and loses what did', () => {
  expect(takeStart('http://localhost:4100/browse/PAY-1?as=erin&theme=dark&focus=1#x')).toEqual({ as: 'erin', theme: 'dark', path: '/browse/PAY-1?focus=1#x' });
  expect(takeStart('http://localhost:4100/')).toEqual({ as: null, theme: null, path: '/' });
});

it('days read as people write them', () => {
  expect([sayDay('2026-11-24'), sayDay('2027-01-04'), sayDay('soon')]).toEqual(['24 Nov 2026', '4 Jan 2027', 'soon']);
});

describe('a frame’s history', () => {
  it('resolves paths, tells its listeners, and steps the host', () => {
    const steps: unknown[] = [];
    const { history, arrive } = makeFrameHistory((step) => void steps.push(step));
    arrive({ pathname: '/board', search: '', hash: '' }, 'POP');
    const seen: unknown[] = [];
    const stop = history.listen(({ pathname }, action) => void seen.push([pathname, action]));
    history.push('calendar?pi=1', { from: 'board' });
    history.replace({ search: '?pi=2' });
    history.goBack();
    stop();
    history.push('/unheard');
    expect(seen).toEqual([
      ['/calendar', 'PUSH'],
      ['/calendar', 'REPLACE'],
    ]);
    expect(steps).toEqual([
      { action: 'PUSH', path: '/calendar?pi=1' },
      { action: 'REPLACE', path: '/calendar?pi=2' },
      { action: 'GO', delta: -1 },
      { action: 'PUSH', path: '/unheard' },
    ]);
    expect(history.createHref(history.location)).toBe('/unheard');
  });
});

it('an event bus survives a listener that unsubscribes while it is called, and counts each subscription', () => {
  const bus = makeEventBus();
  const heard: string[] = [];
  const listener = (): void => void heard.push('twice');
  bus.on('x', listener);
  const stop = bus.on('x', () => {
    stop();
    heard.push('once');
  });
  bus.on('x', listener);
  bus.emit('x', null);
  bus.emit('x', null);
  expect(heard).toEqual(['twice', 'once', 'twice', 'twice', 'twice']);
});
