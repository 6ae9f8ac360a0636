import type { Instant, Wiring } from '../../../../src/contract';
import { makeCalendar } from '../../../../src/domain/cadence';
import { analyse } from '../../../../src/domain/dependencies';
import { plansOf } from '../plansOf';
import { NONE_32 } from '../Portfolio';
import { boundsIn } from '../store/boundsIn';
import { contradicted, namingWhatIsGone, type Witness } from '../store/checks';
import { doneIn } from '../store/doneIn';
import { dumpOf, storeOf } from '../store/dump';
import type { EpicRecord } from '../store/EpicRecord';
import { EpicStore } from '../store/EpicStore';
import { needsChildren } from '../store/needsChildren';
import { snapshotOf } from '../store/snapshotOf';
import type { Cache, Kept } from './Cache';
import type { CacheKey, Keeper, Roll, Sighting, ToRead } from './Keeper';
import { sameKey } from './sameKey';
import { whatToRead } from './whatToRead';

/** Holds the rows of one page; the worker has one, and tests have it without a worker. */
export class LocalKeeper implements Keeper {
  private store = new EpicStore();
  private key: CacheKey | null = null;
  private wiring: Wiring | null = null;
  private keep = false;
  private asOf: Instant | null = null;
  private turn = 0;
  private witnesses: Witness[] = [];

  private preloaded: Kept | null = null;

  constructor(private readonly cache: Cache) {}

  preload: Keeper['preload'] = async () => {
    if (!this.key) this.preloaded = await this.cache.read();
    return this.preloaded !== null || this.store.count > 0;
  };

  open: Keeper['open'] = async (key, wiring, keep) => {
    if (!this.key || !sameKey(this.key, key)) await this.start(key, keep);
    if (!keep) await this.cache.clear();
    Object.assign(this, { key, wiring, keep, turn: this.turn + 1, witnesses: [] });
    return { asOf: this.asOf, count: this.store.count };
  };

  private async start(key: CacheKey, keep: boolean): Promise<void> {
    Object.assign(this, { store: new EpicStore(), asOf: null, turn: 0 });
    const kept = keep ? (this.preloaded ?? (await this.cache.read())) : null;
    this.preloaded = null;
    if (!kept) return;
    if (!sameKey(kept.key, key)) return this.cache.clear();
    this.store = storeOf(kept.dump);
    this.asOf = kept.asOf;
    this.turn = this.store.numbers.turn.reduce((latest, turn) => Math.max(latest, turn), 0);
  }

  sight: Keeper['sight'] = async (sighting: Sighting): Promise<ToRead> => {
    const visible = new Set(sighting.visible.flatMap(({ ids }) => Array.from(ids)));
    const hidden = this.store.numbers.id.filter((id) => !visible.has(id));
    hidden.forEach((id) => this.store.drop(id));
    if (hidden.length > 0) await this.save();
    const plan = whatToRead(this.store, sighting, this.turn);
    this.witnesses = plan.witnesses;
    return { ids: plan.ids, total: visible.size };
  };

  put: Keeper['put'] = async (asked, records: EpicRecord[]) => {
    const told = new Set(records.map(({ id }) => id));
    asked.forEach((id) => !told.has(id) && this.store.drop(id));
    records.forEach((record) => this.store.put(record, this.turn));
    this.asOf ??= this.need().asOf;
  };

  doubts: Keeper['doubts'] = async () => {
    const gone = namingWhatIsGone(this.store, this.witnesses);
    this.witnesses = [];
    const read = (id: number): boolean => this.store.numbers.turn[this.store.rowOf(id)] === this.turn;
    return Float64Array.from(new Set([...contradicted(this.store), ...gone].filter((id) => !read(id))));
  };

  undated: Keeper['undated'] = async () => {
    const { childStart, childFinish } = this.store.numbers;
    childStart.fill(NONE_32);
    childFinish.fill(NONE_32);
    return Float64Array.from(needsChildren(this.store, this.calendar()));
  };

  bounded: Keeper['bounded'] = async () => boundsIn(this.store, this.calendar(), doneIn(this.need()));

  roll: Keeper['roll'] = async (rolls: Roll[]) => {
    const { childStart, childFinish } = this.store.numbers;
    for (const { id, start, finish } of rolls) {
      const row = this.store.rowOf(id);
      if (row < 0) continue;
      childStart[row] = start;
      childFinish[row] = finish;
    }
  };

  publish: Keeper['publish'] = async () => {
    const wiring = this.need();
    const calendar = this.calendar();
    const portfolio = snapshotOf(this.store, wiring, calendar);
    return { portfolio, analysis: analyse(plansOf(portfolio, calendar, wiring.streams.length), portfolio.links) };
  };

  seal: Keeper['seal'] = async (asOf) => {
    this.asOf = asOf;
    await this.save();
  };

  save: Keeper['save'] = async () => {
    if (!this.keep || !this.key || this.asOf === null) return;
    await this.cache.write({ key: this.key, asOf: this.asOf, dump: dumpOf(this.store) });
  };

  private need(): Wiring {
    if (!this.wiring) throw new Error('The keeper was not opened.');
    return this.wiring;
  }

  private calendar = () => makeCalendar(this.need().cadence);
}
