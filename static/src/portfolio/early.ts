import type { Result, Wiring } from '../../../src/contract';
import type { StartedKeeper } from './keeper/startKeeper';
import { startKeeper } from './keeper/startKeeper';
import { bridgeSource } from './reader/bridgeSource';

/** What a reading needs before anything else. */
export interface Early {
  wiring: Promise<Result<Wiring>>;
  keeper: StartedKeeper;
}

let asked: Early | null = null;

/** Asks for the wiring, and starts the worker, before there is a screen to show anything: both take longer than the page's own code. */
export const askEarly = (): void => void (asked = { wiring: bridgeSource.wiring(), keeper: startKeeper() });

/** What was asked for early, for the first who wants it; null if nobody did, or it is taken. */
export function takeEarly(): Early | null {
  const taken = asked;
  asked = null;
  return taken;
}
