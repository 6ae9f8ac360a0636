import type { Fault, Result, Wiring } from '../../../../src/contract';
import { decodeEpic, fieldsOf } from '../decode/decodeEpic';
import { fingerprintOf } from '../keeper/fingerprintOf';
import type { Opened, Sighting } from '../keeper/Keeper';
import { allOf } from './allOf';
import { jqlOfChanged, jqlOfCurrentPi, jqlOfProjects } from './jql';
import { Publisher } from './Publisher';
import type { ReaderParts } from './ReaderParts';
import { hasDatedChildren, readOverruns } from './readOverruns';
import { readRolls } from './readRolls';
import { sharesOf } from './sharesOf';

/** What Jira takes in one `bulkfetch`. */
const PAGE = 100;
/** Priorities at the gate: what fills the screen, what says what there is, the rest. */
const FIRST = 2;
const IDS = 1;

/** The first hundred epics of the current PI: which they are, and when they are read. */
interface First {
  ids: Promise<Float64Array>;
  read: Promise<void>;
}

/** What Jira is asked before anything else. */
interface Asked {
  /** Null where the browser keeps something: then that is shown first. */
  first: First | null;
  visible: Promise<Sighting['visible']>;
}

/** Ends a reading from within; never leaves this file. */
class Stop extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
  }
}

/**
 * Reads the portfolio as the viewer: which epics there are, then those that are not known yet or have changed, the
 * current PI's first. What the cache knows is shown only once Jira has said that it is still visible. A failure leaves what is there on
 * screen; the next `read` goes on from it.
 *
 * @example const reader = new PortfolioReader(parts); await reader.read(signal);
 */
export class PortfolioReader {
  private readonly publisher: Publisher;

  constructor(private readonly parts: ReaderParts) {
    this.publisher = new Publisher(parts.keeper, parts.onState);
  }

  async read(signal: AbortSignal): Promise<void> {
    const { onState, keeper } = this.parts;
    onState({ phase: 'reading', fault: null });
    try {
      await this.readAll(signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof Stop)) throw error;
      await this.publisher.publish({ phase: 'failed', fault: error.fault });
      await keeper.save();
    }
  }

  private async readAll(signal: AbortSignal): Promise<void> {
    const { source, keeper, onState } = this.parts;
    const wired = source.wiring().then((wiring) => { onState({ wiring: must(wiring) }); return must(wiring); });
    const [wiring, any] = await Promise.all([wired, keeper.preload()]);
    const opening = this.open(wiring);
    // Jira is asked while the worker opens what the browser keeps
    const asked = hasEpics(wiring) ? this.ask(wiring, any, opening, signal) : null;
    const opened = await opening;
    if (asked) await this.readEpics(wiring, opened, asked, signal);
    else await this.seeNothing();
    await this.publisher.publish({ phase: 'whole', asOf: wiring.asOf });
    await keeper.seal(wiring.asOf);
  }

  private async open(wiring: Wiring): Promise<Opened> {
    const who = await this.parts.source.whoAndWhere();
    const keep = wiring.reading.browserCache && who.account !== '' && who.site !== '';
    const opened = await this.parts.keeper.open({ ...who, rules: fingerprintOf(wiring) }, wiring, keep);
    this.publisher.begin(wiring, opened);
    return opened;
  }

  /** Where the browser keeps nothing, the current PI comes before all else. */
  private ask(wiring: Wiring, any: boolean, opening: Promise<Opened>, signal: AbortSignal): Asked {
    const first = any ? null : this.readFirst(wiring, opening, signal);
    const visible = this.lookFor(wiring, signal);
    visible.catch(() => undefined); // whoever awaits it is told; where something else failed first, nobody does
    return { first, visible };
  }

  /** Nothing can be asked for, since the viewer sees no stream: so nothing that was kept is visible any more. */
  private async seeNothing(): Promise<void> {
    const { total, ids } = await this.parts.keeper.sight({ visible: [], changed: NOTHING, first: NOTHING });
    this.publisher.expect(total, ids.length);
  }

  /** The ids of all epics that are visible, by the projects that they were looked for in. */
  private lookFor(wiring: Wiring, signal: AbortSignal): Promise<Sighting['visible']> {
    return Promise.all(sharesOf(wiring.streams).map(async (projectIds) => ({ projectIds, ids: await this.idsOf(jqlOfProjects(projectIds, wiring), signal) })));
  }

  private async readEpics(wiring: Wiring, opened: Opened, asked: Asked, signal: AbortSignal): Promise<void> {
    const { keeper } = this.parts;
    const cold = opened.asOf === null;
    const first = asked.first ?? (cold ? this.readFirst(wiring, Promise.resolve(opened), signal) : { ids: Promise.resolve(NOTHING), read: Promise.resolve() });
    const [visible, changed, early] = await Promise.all([
      asked.visible,
      cold ? NOTHING : this.idsOf(jqlOfChanged(wiring, opened.asOf ?? ''), signal),
      first.ids,
    ]);
    const { ids, total } = await keeper.sight({ visible, changed, first: early } satisfies Sighting);
    const underWay = new Set(cold ? early.subarray(0, PAGE) : NOTHING);
    this.publisher.expect(total, ids.length);
    const dated = hasDatedChildren(this.parts, wiring);
    const kept = opened.count > 0 ? this.publisher.publish({}) : Promise.resolve();
    await allOf([kept, first.read, this.fetch(ids.filter((id) => !underWay.has(id)), wiring, signal)]);
    for (let again = await keeper.doubts(); again.length > 0; again = await keeper.doubts()) await this.fetch(again, wiring, signal);
    await this.rollUp(wiring, dated, signal);
  }

  private async rollUp(wiring: Wiring, dated: Promise<Result<boolean>>, signal: AbortSignal): Promise<void> {
    const { keeper } = this.parts;
    const undated = Array.from(await keeper.undated());
    const bounded = must(await dated) ? await keeper.bounded() : [];
    const [rolls, overruns] = await Promise.all([readRolls(this.parts, undated, wiring, signal), readOverruns(this.parts, bounded, wiring, signal)]);
    await keeper.roll([...must(rolls), ...must(overruns)]);
  }

  /** Cold: the first hundred of the current PI are on screen before Jira has said what else there is. */
  private readFirst(wiring: Wiring, opening: Promise<Opened>, signal: AbortSignal): First {
    const ids = this.idsOf(jqlOfCurrentPi(wiring), signal, FIRST);
    const read = Promise.all([ids, opening]).then(([found]) => this.fetch(found.subarray(0, PAGE), wiring, signal, FIRST));
    read.catch(() => undefined); // whoever awaits it is told; where something else failed first, nobody does
    return { ids, read };
  }

  private async idsOf(jql: string, signal: AbortSignal, priority = IDS): Promise<Float64Array> {
    const found: number[] = [];
    let next: string | null = null;
    do {
      signal.throwIfAborted();
      const at: string | null = next;
      const page: { ids: number[]; next: string | null } = must(await this.parts.gate(() => this.parts.source.searchIds(jql, at), priority));
      for (const id of page.ids) found.push(id);
      next = page.next;
    } while (next !== null);
    return Float64Array.from(found);
  }

  /** All pages stand at the gate at once, and it lets a few through at a time. */
  private async fetch(ids: Float64Array, wiring: Wiring, signal: AbortSignal, priority = 0): Promise<void> {
    const fields = fieldsOf(wiring.fields);
    const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, at) => ids.subarray(at * PAGE, (at + 1) * PAGE));
    let stopped = false;
    await allOf(
      pages.map(async (asked) => {
        const page = await this.parts.gate(async () => (stopped || signal.aborted ? CALLED_OFF : this.parts.source.fetch(Array.from(asked), fields)), priority);
        signal.throwIfAborted();
        if (!page.ok) stopped = true;
        await this.parts.keeper.put(asked.slice(), must(page).map((issue) => decodeEpic(issue, wiring)));
        await this.publisher.have(asked.length);
      }),
    );
  }
}

const hasEpics = ({ streams, epicTypeIds }: Wiring): boolean => streams.length > 0 && epicTypeIds.length > 0;

const NOTHING = new Float64Array();
const CALLED_OFF: Result<never> = { ok: false, fault: { code: 'conflict', message: 'The reading was called off.' } };

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Stop(result.fault);
}
