import type { ScheduleSpec } from '../manifest/manifestTypes';
import type { SandboxClock } from '../runtime/SandboxClock';

const MINUTE = 60_000;
const EVERY: Record<ScheduleSpec['interval'], number> = { fiveMinute: 5 * MINUTE, hour: 60 * MINUTE, day: 1440 * MINUTE, week: 10_080 * MINUTE };
/** Forge starts a schedule about five minutes after a deployment. */
const FIRST_AFTER = 5 * MINUTE;
const LOOK_EVERY_MS = 1000;

/** Scheduled triggers by the sandbox clock. A leap of the clock over several runs makes one of them, as a missed run stays missed. */
export class Schedules {
  readonly #due: Map<string, number>;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #unsubscribe: () => void;
  readonly #running = new Set<Promise<unknown>>();

  constructor(
    private readonly specs: ScheduleSpec[],
    private readonly clock: SandboxClock,
    private readonly start: (spec: ScheduleSpec) => Promise<unknown>,
  ) {
    this.#due = new Map(specs.map(({ key }) => [key, clock.ms() + FIRST_AFTER]));
    this.#unsubscribe = clock.onSet(() => this.tick());
    if (specs.length === 0) return;
    this.#timer = setInterval(() => this.tick(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  /** Starts what is due by now. */
  tick(): void {
    const now = this.clock.ms();
    for (const spec of this.specs) {
      if ((this.#due.get(spec.key) ?? Infinity) > now) continue;
      this.#due.set(spec.key, now + EVERY[spec.interval]);
      const run = this.start(spec).finally(() => this.#running.delete(run));
      this.#running.add(run);
    }
  }

  /** Starts what is due by now and resolves when nothing runs. */
  async settle(): Promise<void> {
    this.tick();
    await Promise.all(this.#running);
  }

  find(key: string): ScheduleSpec | null {
    return this.specs.find((spec) => spec.key === key) ?? null;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#unsubscribe();
  }
}
