import type { ValueStream } from '../../../../../src/contract';
import { type Fit, fitQueue, rankByWsjf } from '../../../../../src/domain/wsjf';
import { roomOf, type StreamLoad, streamLoads, type Weight } from './capacity/streamLoads';
import type { QueueRow } from './QueueRow';
import { isOpen, type RowState } from './state/rowState';

/** What the queue is worked out from. */
export interface QueueSources {
  rows: readonly QueueRow[];
  stateOf: (issueId: string) => RowState;
  chosen: ReadonlySet<string>;
  streams: readonly ValueStream[];
  /** What is admitted to the PI already. */
  admitted: readonly Weight[];
}

export interface QueueModel {
  /** By WSJF, the highest first; decided ones keep their place. */
  items: Fit<QueueRow>[];
  /** The chosen ones that can still be decided, in that order. */
  chosen: QueueRow[];
  loads: StreamLoad[];
}

/**
 * The queue as the screen shows it: ranked, with what fits beside what is admitted, and what the choice adds to each stream.
 *
 * @example queueModel(sources).items[0].item.key // 'PAY-3'
 */
export function queueModel({ rows, stateOf, chosen, streams, admitted }: QueueSources): QueueModel {
  const ranked = rankByWsjf(rows);
  const waits = ({ admission: { issueId } }: QueueRow): boolean => isOpen(stateOf(issueId));
  const picked = ranked.map(({ item }) => item).filter((row) => waits(row) && chosen.has(row.admission.issueId));
  const loads = streamLoads(streams, admitted, picked);
  const fitted = fitQueue(ranked.filter(({ item }) => waits(item)), roomOf(loads));
  const fits = new Map(fitted.items.map((fit) => [fit.item, fit]));
  return { items: ranked.map((each) => fits.get(each.item) ?? { ...each, fits: false, why: 'It is decided.' }), chosen: picked, loads };
}
