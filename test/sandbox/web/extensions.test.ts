import { fullContext } from '../../../sandbox/web/bridge/fullContext';
import { gadgetExtension, issueExtension, macroExtension, projectExtension, ruleExtension } from '../../../sandbox/web/bridge/extensions';

const issue = { id: '10101', key: 'PAY-1', fields: { issuetype: { id: '10001', name: 'Epic' }, project: { id: '10000', key: 'PAY', projectTypeKey: 'software' } } };
const here = 'http://localhost:4100/browse/PAY-1';

describe('extensions', () => {
  it('of an issue panel name the issue, its project and where it stands', () => {
    expect(issueExtension('jira:issuePanel', issue, here)).toEqual({
      type: 'jira:issuePanel',
      issue: { id: '10101', key: 'PAY-1', type: 'Epic', typeId: '10001' },
      project: { id: '10000', key: 'PAY', type: 'software' },
      isNewToIssue: false,
      location: here,
    });
  });

  it('of an issue context leave out what only panels have', () => {
    expect(issueExtension('jira:issueContext', issue, here)).not.toHaveProperty('isNewToIssue');
  });

  it('of a project page call a project without a type a software project', () => {
    expect(projectExtension({ id: '1', key: 'HR' }, here)).toMatchObject({ project: { id: '1', key: 'HR', type: 'software' } });
  });

  it('of a gadget have an entry point only while it is edited', () => {
    expect(gadgetExtension('10001', null, true, here)).toMatchObject({ entryPoint: 'edit', gadgetConfiguration: {}, gadget: { id: '10001' } });
    expect(gadgetExtension('10001', { pi: 1 }, false, here)).not.toHaveProperty('entryPoint');
  });

  it('of a macro have a config only once there is one', () => {
    expect(macroExtension(undefined, { isConfiguring: true, isInserting: true }, here)).not.toHaveProperty('config');
    expect(macroExtension({ jql: 'x' }, { isConfiguring: false, isInserting: false }, here)).toMatchObject({ config: { jql: 'x' }, isEditing: false });
  });

  describe('of a workflow rule', () => {
    const place = { workflowId: 'w1', transition: { id: '21', from: [{ id: '4' }], to: { id: '5' } } };
    it('name the transition, and carry the saved text as it was saved', () => {
      expect(ruleExtension('jira:workflowValidator', 'edit', place, '{"rule":"ready"}', here)).toMatchObject({
        type: 'jira:workflowValidator',
        isNewEditor: true,
        workflowId: 'w1',
        transitionContext: { id: '21', from: '4', to: '5' },
        validatorConfig: '{"rule":"ready"}',
      });
    });
    it.each([
      ['jira:workflowCondition', 'conditionConfig'],
      ['jira:workflowPostFunction', 'postFunctionConfig'],
    ])('of a %s carry it as %s', (type, name) => {
      expect(ruleExtension(type, 'view', place, '{"x":1}', here)).toMatchObject({ type, [name]: '{"x":1}' });
    });
    it('have no configuration while the rule is new, and no origin for a transition from anywhere', () => {
      const anywhere = { ...place, transition: { ...place.transition, from: [] } };
      const extension = ruleExtension('jira:workflowValidator', 'create', anywhere, null, here);
      expect(extension).not.toHaveProperty('validatorConfig');
      expect(extension).toMatchObject({ transitionContext: { from: null } });
    });
  });
});

it('the full context writes locales as Forge does, and never lacks a time zone', () => {
  const site = { siteName: 'S', today: '2026-11-24', modules: [], people: [], appId: 'ari:cloud:ecosystem::app/abc', environmentId: 'e1' };
  const standing = { site, moduleKey: 'panel', frameId: ':r1:', extension: {}, theme: { colorMode: 'dark' }, siteUrl: 'http://localhost:4100' };
  expect(fullContext({ ...standing, viewer: { accountId: 'erin', locale: 'de_DE', timeZone: 'Europe/Berlin' } })).toMatchObject({ locale: 'de-DE', timezone: 'Europe/Berlin' });
  expect(fullContext({ ...standing, viewer: { accountId: 'erin' } })).toMatchObject({ accountId: 'erin', locale: 'en-US', timezone: 'Etc/UTC', localId: 'ari:cloud:ecosystem::extension/abc/e1/static/panel#:r1:' });
});
