/** How far the child issues of an epic are, as far as the viewer sees them. */
export interface ChildProgress {
  done: number;
  /** 0 where it has none. */
  total: number;
}
