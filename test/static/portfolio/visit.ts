import type { Cache } from '../../../static/src/portfolio/keeper/Cache';
import { LocalKeeper } from '../../../static/src/portfolio/keeper/LocalKeeper';
import type { PortfolioState } from '../../../static/src/portfolio/PortfolioState';
import type { Gate } from '../../../static/src/portfolio/reader/makeGate';
import { PortfolioReader } from '../../../static/src/portfolio/reader/PortfolioReader';
import type { PortfolioSource } from '../../../static/src/portfolio/reader/PortfolioSource';

export const openGate: Gate = (request) => request();

export interface Visit {
  reader: PortfolioReader;
  read(): Promise<void>;
  state(): Partial<PortfolioState>;
  /** Every state that a screen was shown, oldest first. */
  shown: Partial<PortfolioState>[];
  abort(): void;
}

/** A page that opens, reads through `source` and keeps rows in `cache`. */
export function visit(source: PortfolioSource, cache: Cache, gate: Gate = openGate): Visit {
  const shown: Partial<PortfolioState>[] = [];
  const abort = new AbortController();
  const onState = (change: Partial<PortfolioState>) => void shown.push({ ...shown.at(-1), ...change });
  const reader = new PortfolioReader({ source, keeper: new LocalKeeper(cache), gate, onState });
  return { reader, read: () => reader.read(abort.signal), state: () => shown.at(-1) ?? {}, shown, abort: () => abort.abort() };
}
