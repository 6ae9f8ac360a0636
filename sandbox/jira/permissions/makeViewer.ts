import type { Actor } from '../../types';
import type { JiraState } from '../state/JiraState';
import type { Grant, Issue, Project, RoleMembers } from '../state/model';

/** What one actor may see and do. Made for one request, so that its caches never go stale. */
export interface Viewer {
  actor: Actor;
  /** Null for the app and for anonymous requests. */
  accountId: string | null;
  /** A global permission, as in `ADMINISTER`. */
  mayGlobally(permission: string): boolean;
  /** A project permission, on a project or on one of its issues. Nothing is allowed on what may not be browsed. */
  may(permission: string, project: Project, issue?: Issue): boolean;
  /** Whether the issue exists for this actor. */
  sees(issue: Issue): boolean;
  browses(project: Project): boolean;
  /** Whether the actor would browse the project if it were not archived. */
  browsesArchived(project: Project): boolean;
}

/** What the app may do by itself: everything in every project, and no administration of the site. */
const APP_GLOBALS = new Set(['USER_PICKER']);

interface Subject {
  accountId: string | null;
  groups: ReadonlySet<string>;
}

const subjectOf = (state: JiraState, actor: Actor): Subject => {
  const accountId = actor.kind === 'user' && state.users.has(actor.accountId) ? actor.accountId : null;
  const groups = [...state.groups.values()].filter(({ members }) => accountId !== null && members.includes(accountId));
  return { accountId, groups: new Set(groups.map(({ id }) => id)) };
};

const inRole = (subject: Subject, members: RoleMembers | undefined): boolean =>
  members !== undefined && subject.accountId !== null && (members.users.includes(subject.accountId) || members.groups.some((group) => subject.groups.has(group)));

/** Whether a grant reaches the subject. Reporter and assignee reach nobody without an issue. */
const reaches = (subject: Subject, grant: Grant, project: Project | null, issue: Issue | undefined): boolean => {
  if (grant.to === 'anyone') return true;
  if (subject.accountId === null) return false;
  switch (grant.to) {
    case 'logged-in': return true;
    case 'user': return grant.value === subject.accountId;
    case 'group': return subject.groups.has(grant.value);
    case 'role': return inRole(subject, project?.roles[grant.value]);
    case 'lead': return project?.leadId === subject.accountId;
    case 'reporter': return issue?.reporterId === subject.accountId;
    case 'assignee': return issue?.assigneeId === subject.accountId;
  }
};

const remember = <T>(cache: Map<string, T>, key: string, make: () => T): T => {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
};

/**
 * Works out what an actor may see and do. The app acts as Forge's `asApp` does: a member of every project, not an administrator.
 * @example makeViewer(state, { kind: 'user', accountId: 'val' }).may('EDIT_ISSUES', project) // false
 */
export const makeViewer = (state: JiraState, actor: Actor): Viewer => {
  const subject = subjectOf(state, actor);
  const app = actor.kind === 'app';
  const cache = new Map<string, boolean>();
  const any = (grants: Grant[] | undefined, project: Project | null, issue?: Issue): boolean =>
    (grants ?? []).some((grant) => reaches(subject, grant, project, issue));
  const granted = (permission: string, project: Project, issue?: Issue): boolean => {
    const grants = state.permissionSchemes.get(project.permissionSchemeId)?.grants[permission];
    // Only these two differ from issue to issue; all else is worked out once a project.
    const personal = issue && (grants ?? []).some(({ to }) => to === 'reporter' || to === 'assignee');
    return personal ? any(grants, project, issue) : remember(cache, `${permission} ${project.id}`, () => any(grants, project));
  };
  const cleared = (issue: Issue, project: Project): boolean =>
    issue.securityLevelId === null || any(state.securityLevels.get(issue.securityLevelId)?.grants, project, issue);
  // An archived project is out of everybody's sight, the app's too.
  const live = (project: Project): boolean => !state.archivedProjects.has(project.id);
  const sees = (issue: Issue): boolean => {
    const project = state.projects.get(issue.projectId);
    if (!project || !live(project)) return false;
    return app || (granted('BROWSE_PROJECTS', project, issue) && cleared(issue, project));
  };
  const browsesArchived = (project: Project): boolean => app || granted('BROWSE_PROJECTS', project);
  return {
    actor,
    accountId: subject.accountId,
    mayGlobally: (permission) => (app ? APP_GLOBALS.has(permission) : remember(cache, permission, () => any(state.globalGrants[permission], null))),
    may: (permission, project, issue) => live(project) && (app || (granted(permission, project, issue) && (issue ? sees(issue) : granted('BROWSE_PROJECTS', project)))),
    sees,
    browses: (project) => live(project) && browsesArchived(project),
    browsesArchived,
  };
};
