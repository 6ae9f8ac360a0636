import type { Clock, Timeout } from '../../src/app/ports';

/** A clock that stands still until told. Timeouts expire when a test says so, never by waiting. */
export class FakeClock implements Clock {
  instant = '2026-11-24T09:00:00.000Z';
  private running: { milliseconds: number; expire: () => void }[] = [];

  now(): string {
    return this.instant;
  }

  timeout(milliseconds: number): Timeout {
    let expire = (): void => undefined;
    const expired = new Promise<void>((resolve) => { expire = resolve; });
    const entry = { milliseconds, expire };
    this.running.push(entry);
    return { expired, cancel: () => { this.running = this.running.filter((other) => other !== entry); } };
  }

  /** Spans that run now, in milliseconds. */
  get pending(): number[] {
    return this.running.map(({ milliseconds }) => milliseconds);
  }

  /** Ends all that run. */
  expireAll(): void {
    for (const { expire } of this.running.splice(0)) expire();
  }
}
