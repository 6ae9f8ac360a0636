import { events } from '@forge/bridge';

const JIRA = 'JIRA_ISSUE_CHANGED';
const OWN = 'interlock.intake.changed';
/** This surface, so that it does not answer its own announcements. */
const ME = Math.random().toString(36).slice(2);

/**
 * Calls `again` when the issue has changed: when Jira says so (it does, some seconds late), and at once when another
 * Interlock surface on the page has changed its intake.
 *
 * @returns ends the subscription
 * @example useEffect(() => onIssueChanged('10001', refresh), [refresh]);
 */
export function onIssueChanged(issueId: string, again: () => void): () => void {
  const heard = (payload?: unknown): void => {
    const id = idIn(payload);
    if ((payload as { from?: unknown } | null | undefined)?.from === ME) return;
    if (id === null || id === issueId) again();
  };
  const subscriptions = [JIRA, OWN].map((event) => events.on(event, heard).catch(() => null));
  return () => subscriptions.forEach((one) => void one.then((subscription) => subscription?.unsubscribe()));
}

/** Tells the other Interlock surfaces on the page that this one has changed the issue's intake. */
export const announceIntake = (issueId: string): void => {
  events.emit(OWN, { issueId, from: ME }).catch(() => undefined); // nobody listening is fine
};

/** The payload's shape is not documented: an event that names no issue counts as ours. */
function idIn(payload: unknown): string | null {
  const named = payload as { issueId?: unknown; issue?: { id?: unknown } } | null | undefined;
  const id = named?.issueId ?? named?.issue?.id ?? null;
  return id === null ? null : String(id);
}
