import { compileCondition } from '../../../sandbox/forge/invoke/Conditions';
import type { ConditionCall } from '../../../sandbox/types';
import { type Reply, testJira, type TestJira } from './fixtures';

const START = { transition: { id: '41' } };
const place = (kind: 'conditions' | 'postFunctions') => ({ workflowId: '10100', transitionId: '41', kind });
const transitions = '/rest/api/3/issue/PAY-1/transitions';

/** A site with a condition on "Start", whose expression is evaluated as Forge would. */
const withCondition = async (expression: string): Promise<TestJira> => {
  const holds = ({ variables, timeZone }: ConditionCall): boolean => {
    const compiled = compileCondition(expression);
    if (!compiled.ok) throw new Error(compiled.error);
    return compiled.evaluate({ values: variables, now: new Date('2026-11-24T09:00:00Z'), timeZone }) === true;
  };
  const site = await testJira({ condition: holds });
  site.jira.setRule(place('conditions'), null, { moduleKey: 'cond', configuration: null });
  return site;
};
const offered = async (site: TestJira, as: string, query = ''): Promise<string[]> => (await site.ask(as, `${transitions}${query}`)).body.transitions.map(({ name }: Reply) => name);

test('a condition that fails hides its transition from everybody, and nobody can make it', async () => {
  const site = await testJira({ condition: () => false });
  site.jira.setRule(place('conditions'), null, { moduleKey: 'cond', configuration: null });
  for (const as of ['erin', 'ada', 'app']) {
    expect(await offered(site, as)).toEqual(['Back to funnel']);
    expect(await site.ask(as, transitions, START)).toEqual({ status: 400, body: { errorMessages: ["Transition id '41' is not valid for this issue."], errors: {} } });
  }
  expect(site.validatorCalls).toEqual([]);
  expect(await offered(site, 'erin', '?includeUnavailableTransitions=true')).toEqual(['Start', 'Back to funnel']);
  const { body } = await site.ask('erin', `${transitions}?includeUnavailableTransitions=true&transitionId=41`);
  expect(body.transitions).toMatchObject([{ id: '41', isAvailable: false, isConditional: true, to: { id: '10014', statusCategory: { key: 'indeterminate' } } }]);
});

test('all conditions of a transition must hold', async () => {
  const site = await testJira({ condition: ({ moduleKey }) => moduleKey === 'yes' });
  site.jira.setRule(place('conditions'), null, { moduleKey: 'yes', configuration: null });
  expect(await offered(site, 'erin')).toContain('Start');
  site.jira.setRule(place('conditions'), null, { moduleKey: 'no', configuration: null });
  expect(await offered(site, 'erin')).not.toContain('Start');
});

test.each([
  ["issue.issueType.name == 'Epic' && issue.issueType.hierarchyLevel == 1 && issue.issueType.id == 10004", true],
  ["issue.id == 10101 && issue.key == 'PAY-1' && issue.project.id == 10001", true],
  ["project.key == 'PAY' && project.lead.accountId == 'lea' && project.projectTypeKey == 'software'", true],
  ["issue.status.id == 10013 && issue.status.category.key == 'new'", true],
  ["transition.from.name == 'Ready' && transition.to.id == 10014 && transition.name == 'Start' && transition.id == 41", true],
  ["workflow.id == '10100' && workflow.name == 'Portfolio epic workflow'", true],
  ["user.accountId == 'erin' && user.groupIds.includes('delivery')", true],
  ["user.accountId == 'sam'", false],
  ['groupOperator == null', true],
  ["issue.properties['note']?.open == true", true],
  ["issue.properties['other']?.open == true", false],
  ["issue.creator != null && issue.reporter.displayName != ''", true],
  ['issue.fixVersions.every(v => v.released == false) && issue.components.length >= 0', true],
  ['issue.created < new Date() && issue.resolution == null && issue.resolutionDate == null', true],
  ["issue.parent?.key == 'PAY-13'", true],
  ['issue?.customfield_99999 == null && issue.customfield_10031 != null', true],
])('a condition sees the issue as Jira shows it: %s', async (expression, open) => {
  const site = await withCondition(expression);
  await site.ask('erin', '/rest/api/3/issue/PAY-1/properties/note', { open: true }, 'PUT');
  expect((await offered(site, 'erin')).includes('Start')).toBe(open);
});

test('a parent that the person may not see is not there', async () => {
  const site = await withCondition('issue.parent == null');
  const { key } = (await site.ask('ada', '/rest/api/3/issue', { fields: { project: { key: 'SEC' }, issuetype: { name: 'Initiative' }, summary: 'Hidden' } })).body;
  expect((await site.ask('ada', '/rest/api/3/issue/PAY-1', { fields: { parent: { key } } }, 'PUT')).status).toBe(204);
  expect(await offered(site, 'erin')).toContain('Start');
  expect(await offered(site, 'ada')).not.toContain('Start');
});

describe('post functions', () => {
  test('run after the move, each with what changed', async () => {
    const site = await testJira();
    for (const configuration of ['{"n":1}', '{"n":2}']) site.jira.setRule(place('postFunctions'), null, { moduleKey: 'after', configuration });
    expect((await site.ask('erin', transitions, START)).status).toBe(204);
    const history = (await site.ask('erin', '/rest/api/3/issue/PAY-1/changelog')).body.values;
    const [first, second] = site.postFunctionCalls;
    expect(first).toMatchObject({
      moduleKey: 'after',
      configuration: '{"n":1}',
      payload: {
        issue: { id: '10101', key: 'PAY-1' },
        transition: { id: '41', name: 'Start', from: { id: '10013', name: 'Ready' }, to: { id: '10014', name: 'Implementing' } },
        workflow: { id: '10100', name: 'Portfolio epic workflow' },
        changelog: { id: history.at(-1).id, items: [{ field: 'status', fieldId: 'status', from: '10013', to: '10014' }] },
        atlassianId: 'erin',
      },
    });
    const executionOf = (call: typeof first) => (call?.payload.transition as { executionId: string }).executionId;
    expect(executionOf(second)).toBe(executionOf(first));
  });

  test('do not run when a validator refuses', async () => {
    const site = await testJira({ validate: () => ({ result: false }) });
    site.jira.setRule(place('postFunctions'), null, { moduleKey: 'after', configuration: null });
    expect((await site.ask('erin', transitions, START)).status).toBe(400);
    expect(site.postFunctionCalls).toEqual([]);
  });
});
