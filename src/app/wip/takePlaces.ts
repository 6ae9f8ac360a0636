import type { KanbanState, Result, WipLimit } from '../../contract';
import { fail, ok } from '../../contract';
import { limitsFor, takePlace } from '../../domain/wip';
import type { Portfolio } from '../portfolio';
import type { Ports, WipRecord } from '../ports';
import { healRecords, sameLeases } from './healRecords';
import type { HeldLimit } from './heldLimit';
import { heldLimit } from './heldLimit';
import { readSeeded } from './readSeeded';
import { keyOf } from './wipKeys';

type Needed = Pick<Ports, 'jira' | 'wip' | 'clock'>;

/** Who wants to enter which state. */
export interface Entering {
  issueId: string;
  streamId: string;
  state: KanbanState;
  /** Takes its places even where there are none: for an exception, and for an epic that is in the state already. */
  force: boolean;
}

/** Every try that fails does so because somebody else's went through, so this many people may come at once. */
const TRIES = 100;

/**
 * Takes a place for an epic under each WIP limit of the state that it enters: all of them or none. A limit without room is held
 * against Jira once before it refuses, so that places of epics that left, and of transitions that failed, come free.
 *
 * @returns the limits without room; none where it has its places (or there are no limits)
 * @example await takePlaces(ports, portfolio, { issueId: '10001', streamId: 'payments', state: 'implementing', force: false }) // ok([])
 */
export async function takePlaces(ports: Needed, portfolio: Portfolio, entering: Entering): Promise<Result<HeldLimit[]>> {
  const limits = limitsFor(portfolio.settings.wip, entering.streamId, entering.state);
  if (limits.length === 0) return ok([]);
  let healed = false;
  for (let tries = 0; tries < TRIES; tries++) {
    const records = await readSeeded(ports, portfolio, limits.map(keyOf));
    if (!records.ok) return records;
    const { full, changed } = take(ports, limits, records.value, entering);
    if (full.length > 0 && healed) return ok(full.map(({ limit, record }) => heldLimit(portfolio, limit, record)));
    const done = full.length > 0 ? await heal(ports, portfolio, full) : await write(ports, changed);
    if (!done.ok) return done;
    if (full.length > 0) healed = true;
    else if (done.value) return ok([]);
  }
  return fail('unavailable', 'Too many epics enter this state at the same moment. Try again shortly.');
}

interface Full {
  limit: WipLimit;
  record: WipRecord;
}

function take({ clock }: Needed, limits: WipLimit[], records: WipRecord[], { issueId, force }: Entering): { full: Full[]; changed: WipRecord[] } {
  const full: Full[] = [];
  const changed: WipRecord[] = [];
  for (const [at, record] of records.entries()) {
    const limit = limits[at];
    if (!limit) continue;
    const leases = takePlace(record.leases, { issueId, limit: limit.limit, now: clock.now(), force });
    if (leases === null) full.push({ limit, record });
    else if (!sameLeases(leases, record.leases)) changed.push({ ...record, leases });
  }
  return { full, changed };
}

async function heal(ports: Needed, portfolio: Portfolio, full: Full[]): Promise<Result<boolean>> {
  const records = await healRecords(ports, portfolio, full.map(({ record }) => record));
  return records.ok ? write(ports, records.value) : records;
}

/** Whether the records went in; somebody else's write in between is no fault but a reason to look again. */
async function write({ wip }: Needed, records: WipRecord[]): Promise<Result<boolean>> {
  if (records.length === 0) return ok(true);
  const written = await wip.write(records);
  if (written.ok) return ok(true);
  return written.fault.code === 'conflict' ? ok(false) : written;
}
