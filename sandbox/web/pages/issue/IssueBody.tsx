import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import type { Transition } from '../../api/jira';
import { useAppFlags } from '../../bridge/useAppFlags';
import { Failure } from '../../parts/Failure';
import { Loading } from '../../parts/Loading';
import { useSession } from '../../state/session';
import { ChildIssues } from './ChildIssues';
import { ContextSection } from './ContextSection';
import { DetailFields } from './DetailFields';
import { IssueHeader } from './IssueHeader';
import { IssueMissing } from './IssueMissing';
import { LinkedIssues } from './LinkedIssues';
import { PanelSection } from './PanelSection';
import { StatusMenu } from './StatusMenu';
import { useIssue, type IssueData } from './useIssue';
import { adfText } from './adf';

function Refusal({ messages, dismiss }: { messages: string[]; dismiss(): void }) {
  return (
    <div role="alert" data-testid="issue-error">
      <SectionMessage appearance="error" title="The issue was not moved">
        {messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
        <div className="message-actions">
          <Button spacing="compact" onClick={dismiss}>
            Dismiss
          </Button>
        </div>
      </SectionMessage>
    </div>
  );
}

function View({ data, view, asPage }: { data: IssueData; view: ReturnType<typeof useIssue>; asPage: boolean }) {
  const { site } = useSession();
  const flags = useAppFlags();
  const [refusal, setRefusal] = useState<string[]>([]);
  const [moving, setMoving] = useState(false);
  const { issue, fields, transitions, canEdit } = data;
  const modules = (type: string) => (asPage ? site.modules.filter((module) => module.type === type && module.pages.view) : []);
  const move = async (transition: Transition): Promise<void> => {
    setRefusal([]);
    setMoving(true);
    const refused = await view.move(issue, transition.id);
    setMoving(false);
    if (refused) return setRefusal(refused);
    flags.show({ id: `moved-${issue.key}`, type: 'success', title: `${issue.key} moved to ${transition.to.name}`, isAutoDismiss: true });
  };
  const description = adfText(issue.fields.description);
  const edit = (field: string, value: unknown): Promise<string | null> => view.edit(issue, field, value);
  return (
    <>
      <IssueHeader issue={issue} asPage={asPage} canEdit={canEdit} saveSummary={(text) => edit('summary', text)} />
      {refusal.length > 0 ? <Refusal messages={refusal} dismiss={() => setRefusal([])} /> : null}
      <div className="issue-columns">
        <aside className="issue-top" aria-label="Status">
          <StatusMenu issue={issue} transitions={transitions} moving={moving} move={(transition) => void move(transition)} />
          {modules('jira:issueContext').map((module) => (
            <ContextSection key={module.key} module={module} issue={issue} revision={view.revision} refresh={view.refresh} />
          ))}
        </aside>
        <div className="issue-main">
          {description ? (
            <section aria-labelledby="description-title">
              <h2 id="description-title">Description</h2>
              <p className="prose">{description}</p>
            </section>
          ) : null}
          {modules('jira:issuePanel').map((module) => (
            <PanelSection key={module.key} module={module} issue={issue} refresh={view.refresh} />
          ))}
          <LinkedIssues links={issue.fields.issuelinks ?? []} />
          <ChildIssues issueKey={issue.key} revision={view.revision} />
        </div>
        <aside className="issue-rest" aria-labelledby="details-title">
          <h2 id="details-title">Details</h2>
          <DetailFields issue={issue} fields={fields} canEdit={canEdit} edit={edit} />
        </aside>
      </div>
    </>
  );
}

/** An issue with everything on it; in a modal (`asPage` false) without the app's own surfaces. */
export function IssueBody({ issueKey, asPage }: { issueKey: string; asPage: boolean }) {
  const view = useIssue(issueKey);
  if (!view.reply) return <Loading what={issueKey} />;
  if (view.reply.ok) return <View data={view.reply.value} view={view} asPage={asPage} />;
  if (view.reply.fault.status === 404) return <IssueMissing issueKey={issueKey} />;
  return <Failure what={issueKey} fault={view.reply.fault} retry={view.reload} />;
}
