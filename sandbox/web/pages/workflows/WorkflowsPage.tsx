import Select from '@atlaskit/select';
import { useCallback, useState } from 'react';
import type { WorkflowView } from '../../../types';
import { sandbox } from '../../api/sandbox';
import { Blank } from '../../parts/Blank';
import { Breadcrumbs } from '../../parts/Breadcrumbs';
import { Denied } from '../../parts/Denied';
import { Failure } from '../../parts/Failure';
import { Loading } from '../../parts/Loading';
import { PageHeading } from '../../parts/PageHeading';
import { useSession } from '../../state/session';
import { useLoad } from '../../state/useLoad';
import { hasRules } from './ruleKinds';
import { WorkflowEditor } from './WorkflowEditor';

const usedBy = ({ projects }: WorkflowView): string => (projects.length === 0 ? 'No project uses it.' : `Used by ${projects.map(({ key }) => key).join(', ')}.`);

/** The workflow that is looked at first: one that has rules of the app, if any. */
const firstOf = (workflows: WorkflowView[]): WorkflowView | undefined =>
  workflows.find(({ transitions }) => transitions.some(hasRules)) ?? workflows[0];

function Chooser({ workflows, reload }: { workflows: WorkflowView[]; reload(): void }) {
  const [id, setId] = useState(firstOf(workflows)?.id);
  const workflow = workflows.find((one) => one.id === id);
  if (!workflow) return <Blank title="No workflows" text="This site has none." />;
  const options = workflows.map((one) => ({ label: one.name, value: one.id }));
  return (
    <>
      <div className="workflow-choice">
        <label htmlFor="workflow-choice" className="field-label">
          Workflow
        </label>
        <Select inputId="workflow-choice" options={options} value={options.find(({ value }) => value === id)} onChange={(next) => next && setId(next.value)} />
        <p className="quiet">{usedBy(workflow)}</p>
      </div>
      <WorkflowEditor key={workflow.id} workflow={workflow} reload={reload} />
    </>
  );
}

function Workflows() {
  const { person } = useSession();
  const load = useCallback(() => sandbox.workflows(person.accountId), [person.accountId]);
  const { reply, reload } = useLoad(load);
  if (!reply) return <Loading what="workflows" />;
  if (!reply.ok) return <Failure what="workflows" fault={reply.fault} retry={reload} />;
  return <Chooser workflows={reply.value} reload={reload} />;
}

/** The workflow editor, for administrators: which of the app's rules stand on which transition. */
export function WorkflowsPage() {
  const { person } = useSession();
  if (!person.admin) return <Denied title="Workflows" />;
  return (
    <div className="page">
      <Breadcrumbs steps={[{ text: 'Settings' }, { text: 'Workflows' }]} />
      <PageHeading title="Workflows" />
      <Workflows />
    </div>
  );
}
