/** One or more dependencies that are drawn as one. */
export interface Bundle {
  /** Both ends are drawn, or only one, with a stub towards the other. */
  kind: 'whole' | 'into' | 'out';
  /** The worst of its links: its ends are where the arrow starts and ends. */
  link: number;
  count: number;
  /** For a stub: whether the other end lies above or below. */
  side: 'up' | 'down';
  /** In the chain of the focused epic, or no epic is focused. */
  lit: boolean;
}
