import { compileFilter } from '../../../sandbox/forge/events/filterExpression';
import { Faults } from '../../../sandbox/forge/faults';
import { makeEgress } from '../../../sandbox/forge/runtime/makeEgress';
import { parseInstant } from '../../../sandbox/forge/runtime/parseInstant';
import { SandboxClock } from '../../../sandbox/forge/runtime/SandboxClock';
import { scopesOf } from '../../../sandbox/forge/scopeTable';
import { openFixture, type Fixture } from './openFixture';

describe('scopesOf', () => {
  it.each([
    ['GET', '/rest/api/3/issue/PAY-1?fields=summary', ['read:jira-work']],
    ['PUT', '/rest/api/3/issue/10101/properties/interlock', ['write:jira-work']],
    ['POST', '/rest/api/3/issue/bulkfetch', ['read:jira-work']],
    ['post', '/rest/api/2/search/jql', ['read:jira-work']],
    ['POST', '/rest/api/3/permissions/check', []],
    ['GET', '/rest/api/3/user/groups?accountId=erin', ['read:jira-user']],
    ['POST', '/rest/api/3/expression/evaluate', ['read:jira-work', 'read:jira-user']],
    ['GET', '/rest/agile/1.0/board/1/sprint', ['read:sprint:jira-software']],
    ['GET', '/rest/api/3/moonphase', null],
    ['PATCH', '/rest/api/3/issue/PAY-1', null],
  ])('%s %s needs %j', (method, path, scopes) => {
    expect(scopesOf(method, path)).toEqual(scopes);
  });
});

describe('filter expressions', () => {
  const now = () => new Date('2026-11-24T09:00:00Z');
  const event = { issue: { fields: { issuetype: { name: 'Epic' }, points: 3, labels: ['urgent'] } }, changelog: null };
  it.each([
    ["event.issue.fields.issuetype.name == 'Epic'", true],
    ["event.issue.fields['points'] === 3 && event.issue.fields.issuetype.name != 'Story'", true],
    ["event.issue.fields.points == 4 || !(event.issue.fields.points == 3)", false],
    ['event.changelog?.items == undefined', true],
    ["event.issue.fields.labels.some(label => label == 'urgent') && event.issue.fields.points > 2", true],
  ])('%s', (text, expected) => {
    const compiled = compileFilter(text, now);
    expect(compiled.ok && compiled.evaluate(event)).toBe(expected);
  });

  it('fail on members of what is not there', () => {
    const compiled = compileFilter('event.changelog.items == undefined', now);
    expect(() => compiled.ok && compiled.evaluate(event)).toThrow('items');
  });

  it.each(['event.a.reduce((a, b) => a + b)', 'event.a * 3', 'user.name', '(event.a', "event.a == 'x"])('refuse %s', (text) => {
    expect(compileFilter(text, now).ok).toBe(false);
  });
});

describe('the sandbox clock', () => {
  it('ticks on from where it was set, and says what to keep of it', () => {
    let machine = 1000;
    const clock = new SandboxClock({ kind: 'set', now: '2026-11-24T09:00:00.000Z' }, () => machine);
    machine += 61_000;
    expect(clock.now().toISOString()).toBe('2026-11-24T09:01:01.000Z');
    expect(clock.saved()).toEqual({ kind: 'set', now: '2026-11-24T09:01:01.000Z' });
    clock.set(null);
    expect(clock.ms()).toBe(machine);
  });

  it.each([
    ['2026-11-24', '2026-11-24T09:00:00.000Z'],
    ['2026-11-24T23:30:00+02:00', '2026-11-24T21:30:00.000Z'],
    ['2026-02-30', undefined],
    ['2026-02-30T10:00:00Z', undefined],
    ['tomorrow', undefined],
    [20261124, undefined],
    ['2026-11-24T10:00:00', undefined],
  ])('reads %j as %s', (text, expected) => {
    expect(parseInstant(text)?.toISOString()).toBe(expected);
  });
});

describe('egress', () => {
  it.each([
    ['https://api.example.com/x', true],
    ['https://deep.wild.example.org/', true],
    ['http://api.example.com/x', false],
    ['https://wild.example.org.evil.com/', false],
    ['not an address', false],
  ])('to %s: %s', (url, allowed) => {
    expect(makeEgress({ external: { fetch: { backend: ['api.example.com', { address: 'https://*.example.org' }] } } })(url)).toBe(allowed);
  });
});

describe('faults', () => {
  it.each([
    [{ sunspots: true }, /^sunspots: no such fault/],
    [{ jira429: { retryAfter: 1 } }, /^jira429: either count .* or rate/],
    [{ jira429: { count: 1, rate: 1 } }, /^jira429: either/],
    [{ kvsFail: { rate: 2 } }, /^kvsFail: either/],
    [{ kvsFail: true }, /^kvsFail: an object/],
    [{ latencyMs: -1 }, /^latencyMs/],
    [{ scope: '(' }, /^scope/],
    [{ reorderEvents: 'yes' }, /^reorderEvents/],
    [[], /An object/],
  ])('%j are refused and change nothing', (input, message) => {
    const faults = new Faults();
    expect(faults.set(input)).toMatch(message);
    expect(Object.values(faults.settings()).every((value) => value === null)).toBe(true);
  });

  it('hit an exact share, or the next few', () => {
    const faults = new Faults();
    faults.set({ jira5xx: { rate: 0.25 }, jira429: { count: 2 } });
    expect(Array.from({ length: 8 }, () => faults.hits('jira5xx'))).toEqual([false, false, false, true, false, false, false, true]);
    expect(Array.from({ length: 4 }, () => faults.hits('jira429'))).toEqual([true, true, false, false]);
  });
});

describe('faults of the site', () => {
  let kitchen: Fixture;
  beforeAll(async () => {
    kitchen = await openFixture('kitchen');
  });
  afterAll(() => kitchen.host.close());
  const jira = (path: string) => kitchen.call<{ status: number }>('jira', { as: 'user', path });

  it('reach functions and screens alike, in the scope that they were given', async () => {
    kitchen.host.faults.set({ jira429: { count: 2, retryAfter: 7 }, scope: '/issue/' });
    expect((await jira('/rest/api/3/field')).status).toBe(200);
    expect((await jira('/rest/api/3/issue/A-1')).status).toBe(429);
    const seen = await kitchen.host.fetchProduct({ accountId: 'erin', product: 'jira', restPath: '/rest/api/3/issue/A-1' });
    expect(seen).toMatchObject({ status: 429, headers: { 'retry-after': '7' }, statusText: 'Too Many Requests' });
    expect((await jira('/rest/api/3/issue/A-1')).status).toBe(200);
  });

  it('reach storage', async () => {
    kitchen.host.faults.set({ reset: true, kvsFail: { count: 1, code: 'RATE_LIMIT_EXCEEDED', status: 429 } });
    expect(await kitchen.call('kvs', { op: 'get', args: ['a'] })).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED', status: 429 });
    expect(await kitchen.call('kvs', { op: 'get', args: ['a'] })).toEqual({ value: null });
  });
});
