import type { Keeper } from '../keeper/Keeper';
import type { PortfolioState } from '../PortfolioState';
import type { Gate } from './makeGate';
import type { PortfolioSource } from './PortfolioSource';

/** What a reader works with, so that tests give it others. */
export interface ReaderParts {
  source: PortfolioSource;
  keeper: Keeper;
  gate: Gate;
  onState: (change: Partial<PortfolioState>) => void;
}
