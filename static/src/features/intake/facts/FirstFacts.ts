import type { Instant } from '../../../../../src/contract';
import type { IssueLink } from '../../../../../src/domain/dependencies';
import type { PropertyReading } from '../../../../../src/domain/intake';
import type { StatusFacts } from '../../../ui/StatusLozenge';

/** What Jira says of an epic without the app's functions: on screen while a cold function still starts. */
export interface FirstFacts {
  id: string;
  key: string;
  summary: string;
  typeName: string;
  projectId: string;
  projectName: string;
  status: StatusFacts | null;
  links: IssueLink[];
  /** The projection in the issue property: quick to read, never the authority. */
  recorded: PropertyReading;
  asOf: Instant;
}
