/** A line of days: where a day lies and how wide it is, in pixels from the left edge of the chart. */
export interface Scale {
  /** Day number of the first day. */
  from: number;
  /** Day number of the last day. */
  to: number;
  dayWidth: number;
  width: number;
}

/** How close one looks: what is as wide as a hand. `fit` shows all days at once where they stay readable. */
export const ZOOMS = ['fit', 'pi', 'quarter', 'iteration', 'day'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** Pixels a day; a PI of twelve weeks is 160, 340, 920 and 2,350 wide. */
const DAY_WIDTHS: Record<Exclude<Zoom, 'fit'>, number> = { pi: 1.9, quarter: 4, iteration: 11, day: 28 };

/** Narrower than this, neighbouring epics and PI names run into one another. */
const LEAST_DAY_WIDTH = 0.6;

/**
 * The scale of a range of days. With `fit` it is as wide as the room, but never so narrow that nothing can be read.
 *
 * @example makeScale({ from: 100, to: 199 }, 'fit', 500).dayWidth // 5
 */
export function makeScale({ from, to }: { from: number; to: number }, zoom: Zoom, room: number): Scale {
  const days = to - from + 1;
  const dayWidth = zoom === 'fit' ? Math.max(LEAST_DAY_WIDTH, Math.min(DAY_WIDTHS.iteration, room / days)) : DAY_WIDTHS[zoom];
  return { from, to, dayWidth, width: days * dayWidth };
}

/**
 * Where a day begins.
 *
 * @example xOf({ from: 100, to: 199, dayWidth: 5, width: 500 }, 110) // 50
 */
export const xOf = (scale: Scale, day: number): number => (day - scale.from) * scale.dayWidth;

/**
 * The day that lies at a place: the inverse of `xOf`.
 *
 * @example dayAt({ from: 100, to: 199, dayWidth: 5, width: 500 }, 52) // 110
 */
export const dayAt = (scale: Scale, x: number): number => scale.from + Math.floor(x / scale.dayWidth);

/**
 * The next closer (1) or wider (-1) zoom; the same at the ends. From `fit`, the first that is closer or wider than it is now.
 *
 * @example nextZoom('pi', 1, 1.9) // 'quarter'
 */
export function nextZoom(zoom: Zoom, step: 1 | -1, dayWidth: number): Zoom {
  const fixed = ZOOMS.filter((name) => name !== 'fit');
  const beyond = fixed.filter((name) => (step > 0 ? DAY_WIDTHS[name] > dayWidth : DAY_WIDTHS[name] < dayWidth));
  return (step > 0 ? beyond[0] : beyond.at(-1)) ?? zoom;
}
