/** What stands in place of an epic that Jira no longer shows. */
export const NO_EPIC = 'An epic that Jira does not show you';
