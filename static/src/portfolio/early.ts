import type { Result, Wiring } from '../../../src/contract';
import { bridgeSource } from './reader/bridgeSource';

let asked: Promise<Result<Wiring>> | null = null;

/** Asks for the wiring before there is a screen to show it: a function takes longer to answer than the page to start. */
export const askEarly = (): void => void (asked = bridgeSource.wiring());

/** The early answer, for the first who wants it; null if nobody asked early, or it is taken. */
export function takeEarly(): Promise<Result<Wiring>> | null {
  const taken = asked;
  asked = null;
  return taken;
}
