import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RuleKind } from '../../../sandbox/types';
import { testJira, type TestJira } from './fixtures';

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'jira-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const open = (options: Parameters<typeof testJira>[0] = {}) => testJira({ dataDir, ...options });
const journalOf = ({ jira }: TestJira): string => join(jira.folder!, 'jira.jsonl');

/** Everything that a person can change, once. */
const changeEverything = async ({ jira, ask }: TestJira): Promise<void> => {
  await ask('erin', '/rest/api/3/issue', { fields: { project: { key: 'PAY' }, issuetype: { name: 'Story' }, summary: 'A new one', parent: { key: 'PAY-1' } }, properties: [{ key: 'p', value: 1 }] });
  await ask('erin', '/rest/api/3/issue/PAY-1', { fields: { summary: 'Instant refunds, everywhere', customfield_10031: 8, fixVersions: [] } }, 'PUT');
  await ask('erin', '/rest/api/3/issue/PAY-1/transitions', { transition: { id: '41' } });
  await ask('erin', '/rest/api/3/issue/PAY-1/properties/interlock', { targetPi: '2027.1' }, 'PUT');
  await ask('erin', '/rest/api/3/issue/PAY-4/properties/interlock', undefined, 'DELETE');
  await ask('erin', '/rest/api/3/issueLink', { type: { name: 'Depends' }, inwardIssue: { key: 'PAY-1' }, outwardIssue: { key: 'SYS-2' } });
  await ask('erin', '/rest/api/3/issueLink/10003', undefined, 'DELETE');
  await ask('ada', '/rest/api/3/issue/PAY-11', undefined, 'DELETE');
  await ask('ada', '/rest/api/3/version', { projectId: 10001, name: 'Pilot' });
  await ask('ada', '/rest/api/3/project/HR/archive', {});
  await ask('ada', '/rest/api/3/project/WEB/archive', {});
  await ask('ada', '/rest/api/3/project/WEB/restore', {});
  await ask('ada', '/rest/api/3/group/user?groupId=security-team', { accountId: 'val' });
  await ask('ada', '/rest/api/3/group/user?groupId=jira-users&accountId=noor', undefined, 'DELETE');
  const at = (transitionId: string, kind: RuleKind) => ({ workflowId: '10100', transitionId, kind });
  const rule = jira.setRule(at('11', 'validators'), null, { moduleKey: 'intake-gate', configuration: null });
  jira.setRule(at('11', 'validators'), rule.transitions[0]!.validators[0]!.id, { moduleKey: 'intake-gate', configuration: '{"rule":"ready"}' });
  jira.setRule(at('41', 'validators'), '41', null);
  jira.setRule(at('11', 'conditions'), null, { moduleKey: 'cond', configuration: null });
  jira.setRule(at('51', 'postFunctions'), null, { moduleKey: 'after', configuration: '{}' });
  jira.closeAccount('raj', true);
};

const picture = async ({ jira, ask }: TestJira): Promise<unknown> => [
  jira.workflows(),
  jira.people(),
  await Promise.all(['PAY-1', 'PAY-4', 'PAY-11', 'PAY-173', 'MOB-1', 'SYS-2'].map((key) => ask('ada', `/rest/api/3/issue/${key}?properties=interlock,p`))),
  await ask('ada', '/rest/api/3/issue/PAY-1/changelog'),
  await ask('ada', '/rest/api/3/project/PAY/versions'),
  await Promise.all(['live', 'archived'].map((status) => ask('ada', `/rest/api/3/project/search?status=${status}`))),
  await Promise.all(['security-team', 'jira-users'].map((group) => ask('ada', `/rest/api/3/group/member?groupId=${group}`))),
  await ask('ada', '/rest/api/3/search/jql', { jql: 'project is not empty ORDER BY key', fields: ['key'], maxResults: 5000 }),
];

test('a restart loses nothing', async () => {
  const before = await open();
  await changeEverything(before);
  await before.jira.flush();
  const picturedBefore = await picture(before);
  expect(picturedBefore).not.toEqual(await picture(await testJira()));
  expect(await picture(await open())).toEqual(picturedBefore);
});

test('each change is on disk before its reply, and survives without a flush', async () => {
  const before = await open();
  await before.ask('erin', '/rest/api/3/issue/PAY-1', { fields: { summary: 'Kept' } }, 'PUT');
  const after = await open();
  expect((await after.ask('erin', '/rest/api/3/issue/PAY-1')).body.fields.summary).toBe('Kept');
});

test('ids go on where they were', async () => {
  const create = ({ ask }: TestJira) => ask('erin', '/rest/api/3/issue', { fields: { project: { key: 'HR' }, issuetype: { name: 'Task' }, summary: 'Next' } }).then(({ body }) => body);
  const first = await create(await open());
  const second = await create(await open());
  expect(Number(second.id)).toBe(Number(first.id) + 1);
  expect(Number(second.key.slice(3))).toBe(Number(first.key.slice(3)) + 1);
});

test('a torn last line is dropped, and writing goes on after it', async () => {
  const before = await open();
  await before.ask('erin', '/rest/api/3/issue/PAY-1', { fields: { summary: 'Whole' } }, 'PUT');
  appendFileSync(journalOf(before), '{"kind":"issue-edited","id":"101');
  const between = await open();
  expect((await between.ask('erin', '/rest/api/3/issue/PAY-1')).body.fields.summary).toBe('Whole');
  await between.ask('erin', '/rest/api/3/issue/PAY-1', { fields: { summary: 'After the crash' } }, 'PUT');
  expect((await (await open()).ask('erin', '/rest/api/3/issue/PAY-1')).body.fields.summary).toBe('After the crash');
});

test('a broken line further up stops the start and is named', async () => {
  const before = await open();
  await before.ask('erin', '/rest/api/3/issue/PAY-1', { fields: { summary: 'Whole' } }, 'PUT');
  writeFileSync(journalOf(before), `nonsense\n${readFileSync(journalOf(before), 'utf8')}`);
  await expect(open()).rejects.toThrow(/jira\.jsonl: line 1 is not a change/);
});

test('another source has another journal', async () => {
  const seed = await open();
  const generated = await open({ source: { kind: 'generated', epics: 20, seed: 1 } });
  const other = await open({ source: { kind: 'generated', epics: 20, seed: 2 } });
  expect(new Set([seed, generated, other].map(({ jira }) => jira.folder)).size).toBe(3);
});

test('a refused change is not written', async () => {
  const site = await open();
  await site.ask('val', '/rest/api/3/issue/PAY-1', { fields: { summary: 'No' } }, 'PUT');
  await site.ask('erin', '/rest/api/3/issue/PAY-1', { fields: { summary: '' } }, 'PUT');
  expect(readFileSync(journalOf(site), 'utf8')).toBe('');
});

test('a journal from when validators were the only rules is still read', async () => {
  const before = await open();
  const change = { kind: 'validator-set', workflowId: '10100', transitionId: '11', ruleId: '20000', rule: { moduleKey: 'intake-gate', configuration: null } };
  appendFileSync(journalOf(before), `${JSON.stringify(change)}\n`);
  const { jira } = await open();
  expect(jira.workflows()[0]!.transitions[0]!.validators).toEqual([{ id: '20000', moduleKey: 'intake-gate', configuration: null }]);
});
