import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testJira, type TestJira } from './fixtures';

const ALL = '/rest/forge/1/app/properties';

const put = ({ ask }: TestJira, key: string, value: unknown, as = 'app') => ask(as, `${ALL}/${key}`, value, 'PUT');

test('the app keeps, replaces, lists and deletes properties', async () => {
  const site = await testJira();
  expect((await site.ask('app', `${ALL}/k`)).status).toBe(404);
  expect((await put(site, 'k', { a: 1 })).status).toBe(201);
  expect((await put(site, 'k', { a: 2 })).status).toBe(200);
  expect(await site.ask('app', `${ALL}/k`)).toMatchObject({ status: 200, body: { key: 'k', value: { a: 2 } } });
  expect((await site.ask('app', ALL)).body.keys).toEqual([{ key: 'k', self: expect.stringContaining(`${ALL}/k`) }]);
  expect((await site.ask('app', `${ALL}/k`, undefined, 'DELETE')).status).toBe(204);
  expect((await site.ask('app', `${ALL}/k`, undefined, 'DELETE')).status).toBe(404);
});

test.each(['ada', 'erin'])('%s reads and writes none of them, admin or not', async (as) => {
  const site = await testJira();
  await put(site, 'k', 1);
  expect([(await site.ask(as, ALL)).status, (await site.ask(as, `${ALL}/k`)).status, (await put(site, 'k', 2, as)).status, (await site.ask(as, `${ALL}/k`, undefined, 'DELETE')).status]).toEqual([403, 403, 403, 403]);
  expect((await site.ask('app', `${ALL}/k`)).body.value).toBe(1);
});

test('keys and values have Jira’s limits', async () => {
  const site = await testJira();
  expect((await put(site, 'k'.repeat(127), 1)).status).toBe(201);
  expect((await put(site, 'k'.repeat(128), 1)).status).toBe(400);
  expect((await put(site, 'v', 'x'.repeat(32_766))).status).toBe(201);
  expect((await put(site, 'v', 'x'.repeat(32_767))).status).toBe(400);
});

test('they are there again after a restart', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'interlock-'));
  const before = await testJira({ dataDir });
  await put(before, 'kept', 1);
  await put(before, 'gone', 2);
  await before.ask('app', `${ALL}/gone`, undefined, 'DELETE');
  await before.jira.flush();
  expect((await (await testJira({ dataDir })).ask('app', ALL)).body.keys.map(({ key }: { key: string }) => key)).toEqual(['kept']);
  rmSync(dataDir, { recursive: true, force: true });
});
