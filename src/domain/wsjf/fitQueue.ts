import type { Rankable, Ranked } from './rankByWsjf';

/** What room an item takes, and whose. */
export interface Fittable extends Rankable {
  /** Null: in no value stream. */
  streamId: string | null;
}

/** Whether an item of the queue still fits. */
export interface Fit<T extends Fittable> extends Ranked<T> {
  fits: boolean;
  /** In words, for either. */
  why: string;
}

export interface FittedQueue<T extends Fittable> {
  items: Fit<T>[];
  /** Points of job size that those that fit add up to, by stream. */
  loadByStream: Map<string, number>;
}

/**
 * Which of the queue to admit: those that fit, from the top. An item fits while its job size is no more than what is left of its stream's
 * room. One that does not fit is passed over, and a smaller one further down may still fit. Capacity guides; it forbids nobody to admit more.
 *
 * @param roomByStream points of job size that each stream has left for the PI; null, or not in the map: no capacity is set
 * @example fitQueue(rankByWsjf(requests), new Map([['payments', 12]])).items.filter(({ fits }) => fits)
 */
export function fitQueue<T extends Fittable>(ranked: readonly Ranked<T>[], roomByStream: ReadonlyMap<string, number | null>): FittedQueue<T> {
  const loadByStream = new Map<string, number>();
  const items = ranked.map((each): Fit<T> => {
    const { jobSize, streamId } = each.item;
    if (streamId === null) return { ...each, fits: false, why: 'Its project is in no value stream.' };
    if (jobSize === null || jobSize <= 0) return { ...each, fits: false, why: 'It has no job size, so nobody can tell whether it fits.' };
    const load = loadByStream.get(streamId) ?? 0;
    const answer = fitting(jobSize, load, roomByStream.get(streamId) ?? null);
    if (answer.fits) loadByStream.set(streamId, load + jobSize);
    return { ...each, ...answer };
  });
  return { items, loadByStream };
}

function fitting(jobSize: number, load: number, room: number | null): Pick<Fit<Fittable>, 'fits' | 'why'> {
  if (room === null) return { fits: true, why: 'No capacity is set for its stream, so there is room.' };
  const left = `${sayPoints(Math.max(0, room - load))} that its stream has left`;
  // The sum itself is compared, not what is left of it: rounding must not let a stream take on more than its room.
  const fits = load + jobSize <= room;
  return { fits, why: fits ? `Takes ${number(jobSize)} of the ${left}.` : `Needs ${number(jobSize)}, more than the ${left}.` };
}

const sayPoints = (value: number): string => `${number(value)} ${number(value) === '1' ? 'point' : 'points'}`;

/** Sums of fractions end in noise that nobody wants to read. */
const number = (value: number): string => String(Number(value.toFixed(2)));
