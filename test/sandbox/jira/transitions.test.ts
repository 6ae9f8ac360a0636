import { testJira } from './fixtures';

const START = { transition: { id: '41' } };
const validatorsOf = (transitionId: string) => ({ workflowId: '10100', transitionId, kind: 'validators' as const });
const status = async (site: Awaited<ReturnType<typeof testJira>>, key: string): Promise<string> => (await site.ask('ada', `/rest/api/3/issue/${key}`)).body.fields.status.name;

test('a validator gets what Forge gives it, and lets the issue pass', async () => {
  const site = await testJira();
  expect((await site.ask('erin', '/rest/api/3/issue/PAY-1/transitions', { ...START, fields: { labels: [], summary: 'Instant refunds' } })).status).toBe(204);
  expect(site.validatorCalls).toEqual([{
    moduleKey: 'intake-gate', accountId: 'erin', configuration: '{"rule":"implementing"}', issue: { key: 'PAY-1' },
    transition: { from: { id: '10013' }, to: { id: '10014' }, modifiedFields: { labels: null, summary: 'Instant refunds' } },
  }]);
  expect(await status(site, 'PAY-1')).toBe('Implementing');
});

test('a validator that refuses stops everything, with its words', async () => {
  const site = await testJira({ validate: () => ({ result: false, errorMessage: 'Intake for PI 2026.4 closed on 7 Sep.' }) });
  const { status: code, body } = await site.ask('erin', '/rest/api/3/issue/PAY-1/transitions', { ...START, fields: { summary: 'Changed on the way' } });
  expect([code, body]).toEqual([400, { errorMessages: ['Intake for PI 2026.4 closed on 7 Sep.'], errors: {} }]);
  const issue = await site.ask('erin', '/rest/api/3/issue/PAY-1');
  expect(issue.body.fields).toMatchObject({ summary: 'Instant refunds', status: { name: 'Ready' } });
  expect(site.events).toEqual([]);
});

test('all validators run, so that all refusals are told', async () => {
  const site = await testJira({ validate: ({ moduleKey }) => ({ result: false, errorMessage: `${moduleKey} says no` }) });
  site.jira.setRule(validatorsOf('41'), null, { moduleKey: 'another-gate', configuration: null });
  expect((await site.ask('erin', '/rest/api/3/issue/PAY-1/transitions', START)).body.errorMessages).toEqual(['intake-gate says no', 'another-gate says no']);
});

test('a validator set in the editor works at once, and one taken away no more', async () => {
  const site = await testJira({ validate: () => ({ result: false, errorMessage: 'No.' }) });
  const review = { transition: { id: '11' } };
  site.jira.setRule(validatorsOf('11'), null, { moduleKey: 'intake-gate', configuration: null });
  expect((await site.ask('erin', '/rest/api/3/issue/PAY-11/transitions', review)).status).toBe(400);
  const rule = site.jira.workflows()[0]!.transitions[0]!.validators[0]!;
  site.jira.setRule(validatorsOf('11'), rule.id, null);
  expect((await site.ask('erin', '/rest/api/3/issue/PAY-11/transitions', review)).status).toBe(204);
  expect(() => site.jira.setRule(validatorsOf('11'), rule.id, null)).toThrow(/no rule/);
  expect(() => site.jira.setRule(validatorsOf('99'), null, { moduleKey: 'x', configuration: null })).toThrow(/no transition/);
});

test('an issue that moves while its validator thinks is not moved again', async () => {
  const site = await testJira({ validate: async ({ issue }) => {
    await site.ask('ada', `/rest/api/3/issue/${issue.key}/transitions`, { transition: { id: '61' } });
    return { result: true };
  } });
  const { status: code } = await site.ask('erin', '/rest/api/3/issue/PAY-1/transitions', START);
  expect([code, await status(site, 'PAY-1')]).toEqual([400, 'Funnel']);
});

test('a transition that does not lead on from the status is refused', async () => {
  const site = await testJira();
  const { status: code, body } = await site.ask('erin', '/rest/api/3/issue/PAY-3/transitions', START);
  expect([code, body.errorMessages]).toEqual([400, ["Transition id '41' is not valid for this issue."]]);
  expect((await site.ask('erin', '/rest/api/3/issue/PAY-3/transitions', {})).body.errors).toHaveProperty('transition');
});

test('done brings a resolution and its date, and leaving done takes both away', async () => {
  const site = await testJira();
  const fields = async () => (await site.ask('erin', '/rest/api/3/issue/PAY-5?fields=resolution,resolutiondate,statuscategorychangedate')).body.fields;
  await site.ask('lea', '/rest/api/3/issue/PAY-5/transitions', { transition: { id: '51' } });
  expect(await fields()).toMatchObject({ resolution: { name: 'Done' }, resolutiondate: '2026-11-24T09:00:00.000+0000', statuscategorychangedate: '2026-11-24T09:00:00.000+0000' });
  await site.ask('lea', '/rest/api/3/issue/PAY-5/transitions', { transition: { id: '61' } });
  expect(await fields()).toMatchObject({ resolution: null, resolutiondate: null });
});

test('the app hears of it, with what changed', async () => {
  const site = await testJira();
  await site.ask('erin', '/rest/api/3/issue/PAY-1/transitions', START);
  expect(site.events).toMatchObject([{
    eventType: 'avi:jira:updated:issue',
    selfGenerated: false,
    payload: {
      atlassianId: 'erin', issue: { id: '10101', key: 'PAY-1', fields: { status: { name: 'Implementing' } } },
      changelog: { items: [{ field: 'status', from: '10013', fromString: 'Ready', to: '10014', toString: 'Implementing' }] },
    },
  }]);
});

test('every kind of change tells the app, and its own changes are marked', async () => {
  const site = await testJira();
  const created = (await site.ask('app', '/rest/api/3/issue', { fields: { project: { key: 'WEB' }, issuetype: { name: 'Story' }, summary: 'By the app' } })).body;
  await site.ask('app', '/rest/api/3/issueLink', { type: { name: 'Relates' }, inwardIssue: { key: created.key }, outwardIssue: { key: 'WEB-1' } });
  await site.ask('app', `/rest/api/3/issue/${created.key}/properties/x`, true, 'PUT');
  await site.ask('app', `/rest/api/3/issue/${created.key}/properties/x`, undefined, 'DELETE');
  await site.ask('app', `/rest/api/3/issue/${created.key}`, undefined, 'DELETE');
  expect(site.events.map(({ eventType }) => eventType.replace('avi:jira:', ''))).toEqual([
    'created:issue', 'updated:issue', 'updated:issue', 'created:issuelink', 'set:issue-property', 'deleted:issue-property', 'deleted:issue',
  ]);
  expect(site.events.every(({ selfGenerated, payload }) => selfGenerated && payload.selfGenerated === true)).toBe(true);
});
