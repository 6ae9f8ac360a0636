import { startTransition, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { takeEarly } from './early';
import { startKeeper } from './keeper/startKeeper';
import type { PortfolioHandle, PortfolioState } from './PortfolioState';
import { ProgressBook } from './progress/ProgressBook';
import { readChildProgress } from './progress/readChildProgress';
import { ProgressContext } from './progress/useChildProgress';
import { bridgeSource } from './reader/bridgeSource';
import { makeGate } from './reader/makeGate';
import { PortfolioReader } from './reader/PortfolioReader';
import { PortfolioContext } from './usePortfolio';

const STARTING: PortfolioState = { phase: 'starting', wiring: null, portfolio: null, analysis: null, progress: { done: 0, total: null }, warm: false, asOf: null, fault: null };

/** Well under Jira's burst limit of 100 a second for each endpoint; browsers keep few connections to a host anyway. */
const PACE = { concurrent: 8, perSecond: 60, tries: 5 };

/** Behind the reading of the portfolio, which shares the gate. */
const LAST = -1;

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What draws the page anew is drawn bit by bit, so that it never holds up a click; how far the reading is, at once. */
const isLarge = ({ wiring, portfolio }: Partial<PortfolioState>): boolean => wiring !== undefined || portfolio !== undefined;

interface Running {
  reader: PortfolioReader;
  book: ProgressBook;
  stop: () => void;
}

function run(onState: (change: Partial<PortfolioState>) => void): Running {
  const early = takeEarly();
  const { keeper, stop } = early?.keeper ?? startKeeper();
  const gate = makeGate({ ...PACE, sleep, random: Math.random });
  // The early answer serves the first reading only: a refresh asks anew.
  let wiring = early?.wiring ?? null;
  const source = { ...bridgeSource, wiring: () => { const taken = wiring ?? bridgeSource.wiring(); wiring = null; return taken; } };
  const book = new ProgressBook((epics, signal) => readChildProgress({ source, gate: (request) => gate(request, LAST) }, epics, signal));
  return { reader: new PortfolioReader({ source, keeper, gate, onState }), book, stop };
}

/** Reads the portfolio once for all screens below it. */
export function PortfolioProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState(STARTING);
  const running = useRef<Running | null>(null);
  const [book, setBook] = useState<ProgressBook | null>(null);
  const abort = useRef<AbortController | null>(null);

  const read = useCallback(() => {
    abort.current?.abort();
    const mine = new AbortController();
    abort.current = mine;
    running.current?.book.renew();
    markSettled(false);
    void running.current?.reader.read(mine.signal).then(() => mine.signal.aborted || markSettled(true));
  }, []);

  useEffect(() => {
    running.current = run((change) => {
      const take = (): void => setState((now) => ({ ...now, ...change }));
      if (isLarge(change)) startTransition(take);
      else take();
    });
    setBook(running.current.book);
    read();
    return () => {
      abort.current?.abort();
      running.current?.stop();
    };
  }, [read]);

  useEffect(() => markPage(state), [state]);

  const handle = useMemo((): PortfolioHandle => ({ state, refresh: read }), [state, read]);
  return (
    <PortfolioContext.Provider value={handle}>
      <ProgressContext.Provider value={book}>{children}</ProgressContext.Provider>
    </PortfolioContext.Provider>
  );
}

/** Says in the same place whether a reading has ended and what it keeps is written: that is a moment after the page shows it. */
function markSettled(settled: boolean): void {
  document.documentElement.dataset['portfolioSettled'] = String(settled);
}

/** Says in the page's own element how far the reading is, for tests and benchmarks. */
function markPage({ phase, portfolio, progress }: PortfolioState): void {
  Object.assign(document.documentElement.dataset, { portfolioPhase: phase, portfolioRows: String(portfolio?.count ?? 0), portfolioRead: String(progress.done) });
}
