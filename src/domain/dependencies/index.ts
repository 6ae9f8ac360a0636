export { neighboursOf } from './neighboursOf';
export type { IssueLink, LinkedIssue, LinkEnd, Neighbours } from './neighboursOf';
