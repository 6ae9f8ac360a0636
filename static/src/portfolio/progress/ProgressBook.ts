import type { Result } from '../../../../src/contract';
import type { ChildProgress } from './ChildProgress';

export type ProgressById = ReadonlyMap<number, ChildProgress>;

type Read = (epics: readonly number[], signal: AbortSignal) => Promise<Result<ProgressById>>;

/**
 * Remembers how far epics are, by issue id, and asks only about those that somebody looks at: all child issues of a portfolio are
 * too many to read on each visit. What it can't learn it leaves out; nothing else waits for it.
 *
 * @example const book = new ProgressBook((ids, signal) => readChildProgress(parts, ids, signal)); book.want([10101]);
 */
export class ProgressBook {
  private known: ProgressById = new Map();
  private readonly asked = new Set<number>();
  private readonly listeners = new Set<() => void>();
  private abort = new AbortController();

  constructor(private readonly read: Read) {}

  /** The same object as long as nothing new is known. */
  current = (): ProgressById => this.known;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Asks about those of some epics that were not asked about since the last `renew`. */
  want = (epics: readonly number[]): void => {
    const missing = epics.filter((id) => !this.asked.has(id));
    if (missing.length === 0) return;
    missing.forEach((id) => this.asked.add(id));
    void this.learn(missing, this.abort.signal);
  };

  /** All may have changed: what is known stays until somebody asks again, and answers that are under way no longer count. */
  renew = (): void => {
    this.asked.clear();
    this.abort.abort();
    this.abort = new AbortController();
  };

  private async learn(epics: readonly number[], signal: AbortSignal): Promise<void> {
    const answer = await this.read(epics, signal).catch(() => null);
    if (signal.aborted || !answer?.ok) return;
    this.known = new Map([...this.known, ...answer.value]);
    this.listeners.forEach((listener) => listener());
  }
}
