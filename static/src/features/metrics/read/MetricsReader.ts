import type { Fault, Pi, PiKey, Result } from '../../../../../src/contract';
import type { PiMeasured } from './readPiMetrics';
import { Refusals } from './Refusals';

/** A PI as far as it is read: what was read last stays while it is read again, and when that fails. */
export interface PiReading {
  value: PiMeasured | null;
  fault: Fault | null;
}

export type ReadPi = (pi: Pi, refusals: Refusals) => Promise<Result<PiMeasured>>;

/**
 * Reads the metrics of PIs one after another, in the order in which they are wanted. What was read is kept when others are wanted;
 * who asks anew calls off what is under way.
 *
 * @example const reader = new MetricsReader((pi, refusals) => readPiMetrics(pi, wiring, refusals)); await reader.want(pis); reader.of('2026.4')
 */
export class MetricsReader {
  private readonly read = new Map<PiKey, PiReading>();
  private readonly listeners = new Set<() => void>();
  private turn = 0;
  private reading = false;
  private count = 0;

  constructor(private readonly readPi: ReadPi) {}

  of = (pi: PiKey): PiReading | null => this.read.get(pi) ?? null;

  busy = (): boolean => this.reading;

  /** Goes up with each change. */
  version = (): number => this.count;

  /** @returns ends the subscription */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Reads those that are not read yet, or all of them `again`. Ends when they are, or when somebody has asked anew. */
  async want(pis: readonly Pi[], again = false): Promise<void> {
    const mine = ++this.turn;
    const refusals = new Refusals();
    const missing = pis.filter(({ key }) => again || this.read.get(key)?.fault !== null);
    this.tell(missing.length > 0);
    for (const [index, pi] of missing.entries()) {
      const result = await this.readPi(pi, refusals);
      if (mine !== this.turn) return;
      this.read.set(pi.key, result.ok ? { value: result.value, fault: null } : { value: this.of(pi.key)?.value ?? null, fault: result.fault });
      this.tell(index + 1 < missing.length);
    }
  }

  private tell(reading: boolean): void {
    this.reading = reading;
    this.count++;
    this.listeners.forEach((listener) => listener());
  }
}
