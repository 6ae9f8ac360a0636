import type { Issue } from '../state/model';

/** What values are compared as. Instants and numbers as numbers, days and ids as strings. */
export type Comparable = string | number;

/** How a field takes part in a query. */
export interface JqlField {
  /** As the query named it, for messages. */
  name: string;
  /** `sets`: = != in is. `ordered`: those and < <= > >=. `text`: ~ !~ is. */
  operators: 'sets' | 'ordered' | 'text';
  /** The issue's values; none means EMPTY. */
  read(issue: Issue): readonly Comparable[];
  /** The values that a word of the query stands for; null when there is no such thing. */
  resolve(word: string): readonly Comparable[] | null;
  /** A word that means EMPTY, in lower case: `resolution = Unresolved`. */
  emptyWord?: string;
  /** What to say when `resolve` gives null, where Jira has words of its own. */
  unknownValue?(word: string): string;
}
