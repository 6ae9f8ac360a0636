import { Anchor } from '../../parts/Anchor';
import { Blank } from '../../parts/Blank';
import { PageHeading } from '../../parts/PageHeading';

/** What Jira shows for an issue that is not there, or not for this person: it does not say which. */
export function IssueMissing({ issueKey }: { issueKey: string }) {
  return (
    <div data-testid="not-found">
      <PageHeading title={issueKey} />
      <Blank
        title="You can't view this issue"
        text="It may have been deleted, or you don't have permission to view it."
        action={<Anchor href="/jira/projects">See all projects</Anchor>}
      />
    </div>
  );
}
