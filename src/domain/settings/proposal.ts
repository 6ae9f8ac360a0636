/** A part of a proposed set-up, and what a person should know of how it came about. */
export interface Proposal<T> {
  value: T;
  notes: string[];
}
