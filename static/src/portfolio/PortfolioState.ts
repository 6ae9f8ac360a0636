import type { Fault, Instant, Wiring } from '../../../src/contract';
import type { Analysis } from '../../../src/domain/dependencies';
import type { Portfolio } from './Portfolio';

/** What a screen knows of the portfolio at one moment. `portfolio` and `analysis` always belong together. */
export interface PortfolioState {
  /** `reading` while rows are still missing or unchecked; `whole` when all that the viewer sees is here; `failed` when it stopped short. */
  phase: 'starting' | 'reading' | 'whole' | 'failed';
  /** Streams, calendar and link types; null until the function has answered. */
  wiring: Wiring | null;
  /** Null until the first rows stand. In phase `reading` and `failed` it is partial. */
  portfolio: Portfolio | null;
  analysis: Analysis | null;
  /** Epics read, of how many; `total` is null until Jira has said which there are. */
  progress: { done: number; total: number | null };
  /** Whether rows came from this browser's cache and were checked against Jira since. */
  warm: boolean;
  /** When the oldest of what is on screen was asked of Jira; null before that. */
  asOf: Instant | null;
  fault: Fault | null;
}

export interface PortfolioHandle {
  state: PortfolioState;
  /** Reads what changed; after a failure it goes on from where it stopped. */
  refresh: () => void;
}
