import { makeJira } from '../../../src/jira/makeJira';
import { FIELD, PROJECT } from '../../builders/aSettings';
import { anIssue } from '../../builders/anIssue';
import { aWorld } from '../../fakes/aWorld';
import { jiraSuite } from './jiraSuite';
import { jiraOverSandbox } from './overSandbox';

jiraSuite('fake', async () => {
  const { jira } = aWorld();
  const secret = anIssue({ id: '20006', key: 'SEC-1', projectId: PROJECT.SEC });
  jira.add(secret);
  return {
    jira,
    as: (accountId, run) => { jira.actor = accountId; return run(); },
    open: { id: '20001', key: 'PAY-1', projectId: PROJECT.PAY },
    secret,
    fieldId: FIELD.hypothesis,
    groupId: 'portfolio-management',
  };
});

jiraSuite('@forge/api over the sandbox', async () => {
  const { as, ask } = await jiraOverSandbox();
  const issue = async (key: string) => {
    const { id, fields } = (await ask('kim', `/rest/api/3/issue/${key}?fields=project`)) as { id: string; fields: { project: { id: string } } };
    return { id, key, projectId: fields.project.id };
  };
  const fields = (await ask('erin', '/rest/api/3/field')) as { id: string; name: string }[];
  return {
    jira: makeJira(async () => undefined),
    as,
    open: await issue('PAY-1'),
    secret: await issue('SEC-1'),
    fieldId: fields.find(({ name }) => name === 'Benefit hypothesis')!.id,
    groupId: 'portfolio-management',
  };
});
