import { Blank } from './Blank';
import { PageHeading } from './PageHeading';
import { useSession } from '../state/session';

/** What Jira shows to people who may not see a settings page. */
export function Denied({ title }: { title: string }) {
  const { person } = useSession();
  return (
    <div className="page" data-testid="denied">
      <PageHeading title={title} />
      <Blank title="You don't have permission to view this page" text={`You are ${person.displayName}. Only Jira administrators see settings; switch person at the top right to look at them.`} />
    </div>
  );
}
