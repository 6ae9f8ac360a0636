import { createContext, useContext } from 'react';
import type { PortfolioHandle } from './PortfolioState';

/** Filled by `PortfolioProvider`; a test fills it with what it likes. */
export const PortfolioContext = createContext<PortfolioHandle | null>(null);

/** The portfolio as far as it is read. Only below a `PortfolioProvider`. @example const { state, refresh } = usePortfolio(); */
export function usePortfolio(): PortfolioHandle {
  const handle = useContext(PortfolioContext);
  if (!handle) throw new Error('usePortfolio needs a PortfolioProvider above it.');
  return handle;
}
