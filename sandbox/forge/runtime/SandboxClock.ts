/** `real` follows the machine. `set` was put to `base` when the machine's clock said `at`, and ticks on from there. Both in ms. */
export type ClockState = { kind: 'real' } | { kind: 'set'; base: number; at: number };

/** What a file keeps of a clock: the machine's clock means nothing after a restart. */
export type SavedClock = { kind: 'real' } | { kind: 'set'; now: string };

/**
 * The site's clock. Everything in the sandbox that asks for the time asks here, the app's own `Date` included.
 * A set clock keeps ticking from the instant it was set to.
 */
export class SandboxClock {
  #state: ClockState = { kind: 'real' };
  readonly #listeners = new Set<() => void>();

  /** `machine` gives the machine's time in ms. */
  constructor(
    saved: SavedClock = { kind: 'real' },
    private readonly machine: () => number = Date.now,
  ) {
    if (saved.kind === 'set') this.#state = { kind: 'set', base: Date.parse(saved.now), at: machine() };
  }

  /** Milliseconds since the epoch. */
  ms(): number {
    return this.#state.kind === 'real' ? this.machine() : this.#state.base + this.machine() - this.#state.at;
  }

  now(): Date {
    return new Date(this.ms());
  }

  /** The day in UTC, `YYYY-MM-DD`. */
  today(): string {
    return this.now().toISOString().slice(0, 10);
  }

  /** Puts the clock to an instant; null goes back to the machine's time. */
  set(instant: Date | null): void {
    this.#state = instant ? { kind: 'set', base: instant.getTime(), at: this.machine() } : { kind: 'real' };
    for (const listener of this.#listeners) listener();
  }

  /** Called after each `set`. Returns how to stop that. */
  onSet(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  saved(): SavedClock {
    return this.#state.kind === 'real' ? { kind: 'real' } : { kind: 'set', now: this.now().toISOString() };
  }
}
