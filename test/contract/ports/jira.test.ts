import { FIELD, PROJECT } from '../../builders/aSettings';
import { anIssue } from '../../builders/anIssue';
import { aWorld } from '../../fakes/aWorld';
import { jiraSuite } from './jiraSuite';

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
