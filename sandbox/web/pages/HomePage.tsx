import { useCallback } from 'react';
import { jira } from '../api/jira';
import { Anchor } from '../parts/Anchor';
import { Failure } from '../parts/Failure';
import { IssueTable } from '../parts/IssueTable';
import { Loading } from '../parts/Loading';
import { PageHeading } from '../parts/PageHeading';
import { sayDay } from '../state/days';
import { useSession } from '../state/session';
import { useLoad } from '../state/useLoad';

function Recent() {
  const { person } = useSession();
  const load = useCallback(() => jira(person.accountId).search('created >= "1970-01-01" ORDER BY updated DESC', ['summary', 'status', 'issuetype'], 10), [person.accountId]);
  const { reply, reload } = useLoad(load);
  if (!reply) return <Loading what="issues" />;
  if (!reply.ok) return <Failure what="issues" fault={reply.fault} retry={reload} />;
  if (reply.value.issues.length === 0) return <p>There is no issue that you may see.</p>;
  return <IssueTable issues={reply.value.issues} label="Recently updated issues" />;
}

/** The site's front door: where you are, as whom, and the way in. */
export function HomePage() {
  const { site, person } = useSession();
  const apps = site.modules.filter((module) => module.type === 'jira:globalPage');
  return (
    <div className="page">
      <PageHeading title={site.siteName} />
      <p className="lead">
        A local stand-in for Jira and Confluence. You look at it as <strong>{person.displayName}</strong>
        {person.about ? ` (${person.about})` : ''}, and there it is {sayDay(site.today)}. Switch person, theme and day at the top right.
      </p>
      <ul className="tiles">
        <li>
          <Anchor href="/jira/projects">
            <strong>Projects</strong>
            <span className="quiet">Issues and their issue views</span>
          </Anchor>
        </li>
        <li>
          <Anchor href="/jira/dashboards">
            <strong>Dashboard</strong>
            <span className="quiet">Gadgets of the app</span>
          </Anchor>
        </li>
        {apps.map((app) => (
          <li key={app.key}>
            <Anchor href={`/jira/apps/${app.key}`}>
              <strong>{app.title}</strong>
              <span className="quiet">{app.description ?? 'Page of the app'}</span>
            </Anchor>
          </li>
        ))}
        <li>
          <Anchor href="/wiki/page">
            <strong>Confluence page</strong>
            <span className="quiet">Macros of the app</span>
          </Anchor>
        </li>
        {person.admin ? (
          <li>
            <Anchor href="/jira/settings/workflows">
              <strong>Workflows</strong>
              <span className="quiet">Conditions, validators and post functions on transitions</span>
            </Anchor>
          </li>
        ) : null}
      </ul>
      <h2>Recently updated</h2>
      <Recent />
    </div>
  );
}
