import PQueue from 'p-queue';
import type { Result } from '../../../../src/contract';

export interface GateOptions {
  /** Requests under way at once. */
  concurrent: number;
  /** Requests begun in one second: Jira's burst limit is 100 for each endpoint. */
  perSecond: number;
  /** How often one request is tried in all. */
  tries: number;
  sleep: (milliseconds: number) => Promise<void>;
  /** From 0 (inclusive) to 1 (exclusive). */
  random: () => number;
}

export type Gate = <T>(request: () => Promise<Result<T>>, priority?: number) => Promise<Result<T>>;

/**
 * Lets requests to Jira through at a bearable rate. When Jira says 429, nothing more is begun until the time it names has
 * passed, and then some at random, so that many browsers do not come back at the same moment. A Jira that does not answer is
 * asked again after a while that doubles. Higher priority goes first.
 *
 * @example const gate = makeGate(options); await gate(() => jira('/rest/api/3/myself'));
 */
export function makeGate({ concurrent, perSecond, tries, sleep, random }: GateOptions): Gate {
  const queue = new PQueue({ concurrency: concurrent, intervalCap: perSecond, interval: 1000 });
  let rest: Promise<void> | null = null;

  /** All wait together; the longest wait that was asked for counts. */
  const pause = (milliseconds: number): Promise<void> => {
    queue.pause();
    const mine: Promise<void> = Promise.all([rest, sleep(milliseconds)]).then(() => {
      if (rest !== mine) return;
      rest = null;
      queue.start();
    });
    rest = mine;
    return mine;
  };

  return async (request, priority = 0) => {
    for (let attempt = 1; ; attempt++) {
      const result = await queue.add(request, { priority });
      if (result.ok || attempt >= tries) return result;
      const { code, retryAfter } = result.fault;
      if (code === 'rate-limited') await pause(1000 * (retryAfter ?? 1) * (1 + random() / 2));
      else if (code === 'unavailable') await sleep(250 * 2 ** attempt * (0.5 + random()));
      else return result;
    }
  };
}
