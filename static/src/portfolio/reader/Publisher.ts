import type { Wiring } from '../../../../src/contract';
import type { Keeper, Opened } from '../keeper/Keeper';
import type { PortfolioState } from '../PortfolioState';

/** The first rows are shown at once; after that each picture has to be this much larger than the one before. */
const GROWTH = 2.5;
/** Fewer than these are read within a round trip or two, and a picture before that would only delay the whole one. */
const ROUND = 800;
/** Progress is told in so many steps: each one draws the page anew. */
const STEPS = 40;

/** Shows what is there in pictures that grow by a factor, so that joining and analysing them costs little in all. */
export class Publisher {
  private read = 0;
  private total: number | null = null;
  private shown = 0;
  private told = 0;
  private busy = false;
  /** Rows of an earlier visit may be shown only once Jira has said that they are still visible. */
  private checked = false;

  constructor(
    private readonly keeper: Keeper,
    private readonly onState: (change: Partial<PortfolioState>) => void,
  ) {}

  begin(wiring: Wiring, { asOf, count }: Opened): void {
    Object.assign(this, { read: 0, total: null, shown: 0, told: 0, checked: count === 0 });
    this.onState({ warm: asOf !== null && count > 0, asOf: asOf ?? wiring.asOf, progress: this.progress() });
  }

  /** Now it is known how many epics there are, and how many of them must be read. */
  expect(total: number, pending: number): void {
    Object.assign(this, { total, read: total - pending, checked: true });
    this.tell();
  }

  /** So many more have been read; shows them if that is worth it. */
  async have(count: number): Promise<void> {
    this.read += count;
    if (this.read - this.told >= (this.total ?? 0) / STEPS) this.tell();
    if (this.busy || this.read < this.shown * GROWTH || (this.shown > 0 && this.pending() < ROUND)) return;
    await this.publish({});
  }

  /** Shows what is there, together with another change of the state. */
  async publish(change: Partial<PortfolioState>): Promise<void> {
    const whole = change.phase === 'whole';
    if (!this.checked || (this.read === 0 && !whole)) return this.onState(change);
    this.busy = true;
    this.shown = this.read;
    const picture = await this.keeper.publish().finally(() => (this.busy = false));
    this.onState({ ...picture, ...change, ...(whole ? { progress: { done: picture.portfolio.count, total: picture.portfolio.count } } : {}) });
  }

  private pending = (): number => (this.total ?? Infinity) - this.read;

  private tell(): void {
    this.told = this.read;
    this.onState({ progress: this.progress() });
  }

  private progress = (): PortfolioState['progress'] => ({ done: this.total === null ? this.read : Math.min(this.read, this.total), total: this.total });
}
