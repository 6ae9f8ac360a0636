import type { JiraSurroundings } from '../../types';
import type { Change } from './Change';
import type { JiraState } from './JiraState';

/** The running Jira as its routes see it: state to read, one way to alter it, and the world around. */
export interface Jira {
  state: JiraState;
  /** Applies the change and writes it to the journal. */
  commit(change: Change): void;
  surroundings: JiraSurroundings;
}
