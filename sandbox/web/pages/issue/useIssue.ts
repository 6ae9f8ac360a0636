import { useCallback, useState } from 'react';
import { sayFault, type Reply } from '../../api/http';
import { jira, type Field, type Issue, type Transition } from '../../api/jira';
import { announceIssueChange } from '../../bridge/pageBus';
import { useSession } from '../../state/session';
import { useLoad } from '../../state/useLoad';

export interface IssueData {
  issue: Issue;
  fields: Field[];
  transitions: Transition[];
  canEdit: boolean;
}

/** Reads an issue with what its view needs. Only the issue itself must be there; without the rest the view shows less. */
async function readIssue(as: string, key: string): Promise<Reply<IssueData>> {
  const api = jira(as);
  const [issue, fields, transitions, permissions] = await Promise.all([api.issue(key), api.fields(), api.transitions(key), api.permissions(key, ['EDIT_ISSUES'])]);
  if (!issue.ok) return issue;
  return {
    ok: true,
    value: {
      issue: issue.value,
      fields: fields.ok ? fields.value : [],
      transitions: transitions.ok ? transitions.value.transitions : [],
      canEdit: permissions.ok && permissions.value.permissions.EDIT_ISSUES?.havePermission === true,
    },
  };
}

/** An issue, and what its view does to it. `revision` grows with every change, so that others read again what hangs on it. */
export function useIssue(issueKey: string) {
  const as = useSession().person.accountId;
  const [revision, setRevision] = useState(0);
  const load = useCallback(() => readIssue(as, issueKey), [as, issueKey]);
  const { reply, reload } = useLoad(load, revision);
  const refresh = useCallback(() => setRevision((n) => n + 1), []);
  const changed = (issue: Issue): void => {
    refresh();
    announceIssueChange(issue.id, issue.fields.project.id, as);
  };
  /** Saves one field; answers what is wrong, or null. */
  const edit = async (issue: Issue, field: string, value: unknown): Promise<string | null> => {
    const saved = await jira(as).edit(issue.key, { [field]: value });
    if (saved.ok) changed(issue);
    return saved.ok ? null : (saved.fault.fields[field] ?? sayFault(saved.fault));
  };
  /** Moves the issue; answers Jira's messages when it refuses, or null. */
  const move = async (issue: Issue, transitionId: string): Promise<string[] | null> => {
    const moved = await jira(as).transition(issue.key, transitionId);
    if (moved.ok) changed(issue);
    return moved.ok ? null : [...moved.fault.messages, ...Object.values(moved.fault.fields)];
  };
  return { reply, reload, refresh, revision, edit, move };
}
