import type { Clock } from '../app/ports';

/** The real clock. Use cases get it as a port, so that tests decide what time it is. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  timeout(milliseconds) {
    let timer: NodeJS.Timeout | undefined;
    const expired = new Promise<void>((resolve) => { timer = setTimeout(resolve, milliseconds); });
    return { expired, cancel: () => clearTimeout(timer) };
  },
};
