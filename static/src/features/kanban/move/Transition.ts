import type { StatusNamed } from '../../../portfolio/Portfolio';

/** A transition that Jira offers the viewer for an issue as it stands. */
export interface Transition {
  id: string;
  name: string;
  to: StatusNamed;
}
