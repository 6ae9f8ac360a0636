/** The edges of a rectangle, as the browser gives them. */
interface Edges {
  top: number;
  bottom: number;
}

/**
 * What can be seen of the page, because the host scrolls its frame: how much is out of sight above, and how far down from the
 * page's top the eye reaches, in pixels. `whole` is the page's rectangle, `shown` what of it is in sight.
 *
 * @example bandOf({ top: 0, bottom: 5000 }, { top: 1000, bottom: 1800 }) // { above: 1000, seen: 1800 }
 */
export function bandOf(whole: Edges, shown: Edges): { above: number; seen: number } {
  const hidden = shown.bottom <= shown.top;
  return hidden ? { above: 0, seen: whole.bottom - whole.top } : { above: Math.max(0, shown.top - Math.max(whole.top, 0)), seen: shown.bottom - whole.top };
}
