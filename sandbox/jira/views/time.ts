/**
 * An instant as Jira writes it. Always in UTC, where Jira uses the reader's time zone.
 * @example jiraTime(0) // '1970-01-01T00:00:00.000+0000'
 */
export const jiraTime = (instant: number): string => `${new Date(instant).toISOString().slice(0, -1)}+0000`;

/** The same, for what may not have happened. */
export const jiraTimeOrNull = (instant: number | null): string | null => (instant === null ? null : jiraTime(instant));
