import { wrap } from 'comlink';
import type { Keeper } from './Keeper';

export interface StartedKeeper {
  keeper: Keeper;
  stop: () => void;
}

/** Starts a worker that keeps the rows. Its file is of the same origin, as the content security policy asks. */
export function startKeeper(): StartedKeeper {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return { keeper: wrap<Keeper>(worker) as unknown as Keeper, stop: () => worker.terminate() };
}
