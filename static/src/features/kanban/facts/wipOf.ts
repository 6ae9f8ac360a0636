import type { KanbanState, WipLimit, WipUse } from '../../../../../src/contract';

/** A WIP limit as it is shown. */
export interface WipWords {
  /** As in "WIP 3 of 3". */
  text: string;
  /** What that means; null where there is room. */
  note: string | null;
  standing: 'room' | 'full' | 'over' | 'unknown';
  /** Of the limit, 0 to 1 and beyond; null where it is not known. */
  share: number | null;
}

interface Limits {
  limits: readonly WipLimit[];
  /** Null where it is not known how full they are. */
  uses: readonly WipUse[] | null;
}

/**
 * The limit of a state in the portfolio (`streamId` null) or in a stream, and how full it is; null where there is none. How full is what the
 * function says: it counts places that are taken and not yet seen in Jira, and epics that the viewer can't see.
 *
 * @example wipOf({ limits: wiring.wip, uses }, 'implementing', null) // { text: 'WIP 3 of 3', note: 'full', … }
 */
export function wipOf({ limits, uses }: Limits, state: KanbanState, streamId: string | null): WipWords | null {
  const of = <T extends { state: KanbanState; streamId: string | null }>(all: readonly T[]): T | undefined => all.find((one) => one.state === state && one.streamId === streamId);
  const use = uses && of(uses);
  if (use) return wordsOf(use);
  const limit = of(limits)?.limit;
  return limit === undefined ? null : { text: `WIP limit ${number(limit)}`, note: null, standing: 'unknown', share: null };
}

/**
 * How full a limit is, in words.
 *
 * @example wordsOf({ held: 4, limit: 3 }) // { text: 'WIP 4 of 3', note: '1 over', standing: 'over', … }
 */
export function wordsOf({ held, limit }: Pick<WipUse, 'held' | 'limit'>): WipWords {
  const words = { text: `WIP ${number(held)} of ${number(limit)}`, share: held / limit };
  if (held > limit) return { ...words, note: `${number(held - limit)} over`, standing: 'over' };
  return held === limit ? { ...words, note: 'full', standing: 'full' } : { ...words, note: null, standing: 'room' };
}

const number = (count: number): string => count.toLocaleString('en-GB');
