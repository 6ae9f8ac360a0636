import { generatePortfolio } from '../../../sandbox/jira/generated/generatePortfolio';
import { keysOf, testJira } from './fixtures';

test('the same arguments yield the same portfolio, and another seed another one', () => {
  expect(generatePortfolio(300, 7)).toEqual(generatePortfolio(300, 7));
  expect(generatePortfolio(300, 7).issues).not.toEqual(generatePortfolio(300, 8).issues);
});

test.each([[100, 12], [8000, 20], [20_000, 50]])('%d epics lie in %d streams, with one and a half links each', (epics, streams) => {
  const { issues, links, projects } = generatePortfolio(epics, 42);
  expect([issues.length, projects.length, links.length]).toEqual([epics, streams, epics * 1.5]);
  expect(new Set(issues.map(({ key }) => key)).size).toBe(epics);
  expect(new Set(issues.map(({ projectId }) => projectId)).size).toBe(streams);
  const ids = new Set(issues.map(({ id }) => id));
  expect(links.every(({ sourceId, targetId }) => sourceId !== targetId && ids.has(sourceId) && ids.has(targetId))).toBe(true);
  const streamOf = new Map(issues.map(({ id, projectId }) => [id, projectId]));
  const across = links.filter(({ sourceId, targetId }) => streamOf.get(sourceId) !== streamOf.get(targetId)).length / links.length;
  expect(across).toBeGreaterThan(0.5);
});

test('it can be read like any other site', async () => {
  const site = await testJira({ source: { kind: 'generated', epics: 200, seed: 1 } });
  expect((await keysOf(site, 'viewer', 'issuetype = Epic')).length).toBe(200);
  const { body } = await site.ask('viewer', '/rest/api/3/issue/VS01-1');
  expect(body.fields).toMatchObject({ project: { key: 'VS01' }, issuetype: { hierarchyLevel: 1 } });
  expect(body.fields.duedate > body.fields.customfield_10015).toBe(true);
});
