/** The edges of a rectangle, as the browser gives them. */
interface Edges {
  top: number;
  bottom: number;
}

/**
 * How much of the page's frame is out of sight above and below, in pixels, because the host scrolls it. `whole` is the page's
 * rectangle, `seen` what of it can be seen, `frame` the height of the frame's own window.
 *
 * @example bandOf({ top: 0, bottom: 5000 }, { top: 1000, bottom: 1800 }, 5000) // { above: 1000, below: 3200 }
 */
export function bandOf(whole: Edges, seen: Edges, frame: number): { above: number; below: number } {
  const shown = seen.bottom > seen.top;
  const above = shown ? Math.max(0, seen.top - Math.max(whole.top, 0)) : 0;
  const below = shown ? Math.max(0, Math.min(whole.bottom, frame) - seen.bottom) : 0;
  return { above, below };
}
