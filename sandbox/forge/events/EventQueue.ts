import { randomUUID } from 'node:crypto';
import type { Faults } from '../faults';
import type { SandboxClock } from '../runtime/SandboxClock';
import { retryOf, type Retry } from './retryOf';

/** One delivery that waits. */
export interface Delivery {
  id: string;
  /** `product` for triggers, else the queue's name. */
  queue: string;
  moduleKey: string;
  functionKey: string;
  payload: Record<string, unknown>;
  /** ms by the sandbox clock. */
  dueAt: number;
  /** How often it was tried before. */
  tries: number;
  retry: Retry | null;
  /** Of `@forge/events`, null for product events. */
  jobId: string | null;
  concurrency: { key: string; limit: number } | null;
}

export type NewDelivery = Pick<Delivery, 'queue' | 'moduleKey' | 'functionKey' | 'payload' | 'jobId' | 'concurrency'> & { delaySeconds: number };
/** Runs the function and gives what it returned; undefined when it failed. */
export type Deliver = (delivery: Delivery) => Promise<{ ok: boolean; value: unknown }>;

export interface JobStats {
  success: number;
  inProgress: number;
  failed: number;
}

const MOST_RETRIES = 4;
/** setTimeout's own limit; later deliveries are looked at again then. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** A small in-process queue by the sandbox clock: at least once, in no promised order, with up to four retries on request. */
export class EventQueue {
  #waiting: Delivery[] = [];
  readonly #running = new Map<Promise<void>, Delivery>();
  readonly #stats = new Map<string, JobStats>();
  #timer: NodeJS.Timeout | undefined;
  readonly #unsubscribe: () => void;

  constructor(
    private readonly clock: SandboxClock,
    private readonly faults: Faults,
    private readonly deliver: Deliver,
  ) {
    this.#unsubscribe = clock.onSet(() => this.tick());
  }

  push(added: NewDelivery): void {
    const { delaySeconds, ...rest } = added;
    const stats = this.#statsOf(rest.jobId);
    if (stats) stats.inProgress += 1;
    if (this.faults.hits('dropEvents')) return;
    const dueAt = this.clock.ms() + (delaySeconds + (this.faults.settings().delayEvents ?? 0)) * 1000;
    const times = this.faults.hits('doubleEvents') ? 2 : 1;
    for (let i = 0; i < times; i += 1) this.#waiting.push({ ...rest, id: randomUUID(), dueAt, tries: 0, retry: null });
    this.#schedule();
  }

  /** Starts what is due by now. */
  tick(): void {
    const now = this.clock.ms();
    const due = this.#waiting.filter(({ dueAt }) => dueAt <= now);
    if (this.faults.settings().reorderEvents) due.reverse();
    for (const delivery of due) if (this.#hasRoom(delivery)) this.#start(delivery);
    this.#schedule();
  }

  /** Resolves when nothing is due and nothing runs. What is due later stays. */
  async settle(): Promise<void> {
    this.tick();
    while (this.#running.size > 0) {
      await Promise.race(this.#running.keys());
      this.tick();
    }
  }

  /** Deliveries that wait, for `flush`. */
  waiting(): Delivery[] {
    return [...this.#waiting, ...this.#running.values()];
  }

  restore(deliveries: Delivery[]): void {
    for (const { jobId } of deliveries) {
      const stats = this.#statsOf(jobId);
      if (stats) stats.inProgress += 1;
    }
    this.#waiting.push(...deliveries);
    this.#schedule();
  }

  stats(jobId: string): JobStats | null {
    return this.#stats.get(jobId) ?? null;
  }

  cancel(jobId: string): boolean {
    const stats = this.#stats.get(jobId);
    const before = this.#waiting.length;
    this.#waiting = this.#waiting.filter((delivery) => delivery.jobId !== jobId);
    if (stats) stats.inProgress -= before - this.#waiting.length;
    return stats !== undefined;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#unsubscribe();
  }

  #statsOf(jobId: string | null): JobStats | null {
    if (jobId === null) return null;
    const stats = this.#stats.get(jobId) ?? { success: 0, inProgress: 0, failed: 0 };
    this.#stats.set(jobId, stats);
    return stats;
  }

  #hasRoom({ concurrency, queue }: Delivery): boolean {
    if (!concurrency) return true;
    const same = [...this.#running.values()].filter((one) => one.queue === queue && one.concurrency?.key === concurrency.key);
    return same.length < concurrency.limit;
  }

  #start(delivery: Delivery): void {
    this.#waiting = this.#waiting.filter((one) => one !== delivery);
    const run = this.deliver(delivery).then((result) => {
      this.#running.delete(run);
      this.#finish(delivery, result);
    });
    this.#running.set(run, delivery);
  }

  #finish(delivery: Delivery, { ok, value }: { ok: boolean; value: unknown }): void {
    const retry = retryOf(value);
    if (retry && delivery.tries < MOST_RETRIES) {
      this.#waiting.push({ ...delivery, tries: delivery.tries + 1, retry, dueAt: this.clock.ms() + retry.after * 1000 });
    } else {
      const stats = this.#statsOf(delivery.jobId);
      if (stats) {
        stats.inProgress = Math.max(0, stats.inProgress - 1);
        stats[ok && !retry ? 'success' : 'failed'] += 1;
      }
    }
    this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const ready = this.#waiting.filter((delivery) => this.#hasRoom(delivery));
    if (ready.length === 0) return;
    const wait = Math.min(...ready.map(({ dueAt }) => dueAt)) - this.clock.ms();
    this.#timer = setTimeout(() => this.tick(), Math.min(Math.max(wait, 0), LONGEST_WAIT_MS));
    this.#timer.unref();
  }
}
