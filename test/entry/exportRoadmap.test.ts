import { exportRoadmap } from '../../src/entry/exportRoadmap';
import { aWorld } from '../fakes/aWorld';

const context = { principal: { accountId: 'sam' } };
const config = { streams: '["payments"]', horizon: '1', title: 'Plan' };

test.each([
  ['at the top', { exportType: 'pdf', config }],
  ['in the context', { exportType: 'word', context: { config } }],
  ['in the extension of the context', { exportType: 'other', context: { extension: { config } } }],
])('finds the configuration %s', async (_, payload) => {
  const document = await exportRoadmap(aWorld().ports, payload, context);
  expect(document).toMatchObject({ version: 1, type: 'doc', content: [{ type: 'heading', content: [{ text: 'Plan' }] }, {}, {}, { type: 'table' }] });
  expect(JSON.stringify(document)).not.toContain('Channels');
});

test.each([[null], ['text'], [{}], [{ exportType: 'pdf', context: 7 }]])('a payload of another shape (%j) means the default', async (payload) => {
  const document = await exportRoadmap(aWorld().ports, payload, context);
  expect(JSON.stringify(document)).toContain('Channels');
});

test.each([[undefined], [{}], [{ principal: {} }], [{ principal: { accountId: 7 } }]])('the context %j names nobody: nothing is read', async (nobody) => {
  const { ports, jira } = aWorld();
  expect(JSON.stringify(await exportRoadmap(ports, { config }, nobody))).toContain('did not say who exports');
  expect(jira.requests).toEqual([]);
});

test('a configuration that can not be read is said to be so, and shows nothing that nobody chose', async () => {
  const { ports, jira } = aWorld();
  expect(JSON.stringify(await exportRoadmap(ports, { config: { streams: 'nonsense' } }, context))).toContain('can’t be read');
  expect(jira.requests).toEqual([]);
});
