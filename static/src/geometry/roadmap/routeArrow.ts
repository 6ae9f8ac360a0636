/** Points of a line, x and y in turn. */
export type Line = number[];

/** How far a line keeps from the bars that it leaves and reaches. */
const GAP = 8;
/** How far a stub rises or falls: it stays in its own row. */
const RISE = 13;

/**
 * The line from the end of one bar to the start of another: along the provider's row, down just before the consumer. Where the consumer
 * starts too early for that, it goes back through the gap beside the provider's row.
 *
 * @example routeArrow(10, 18, 100, 54, 18) // [10, 18, 92, 18, 92, 54, 100, 54]
 */
export function routeArrow(x0: number, y0: number, x1: number, y1: number, halfRow: number): Line {
  if (x1 >= x0 + 2 * GAP) return [x0, y0, x1 - GAP, y0, x1 - GAP, y1, x1, y1];
  const between = y1 > y0 ? y0 + halfRow : y0 - halfRow;
  return [x0, y0, x0 + GAP, y0, x0 + GAP, between, x1 - GAP, between, x1 - GAP, y1, x1, y1];
}

/**
 * A stub: out of a bar's end towards a consumer above or below, or into its start from a provider.
 *
 * @example routeStub(10, 18, 'out', 'down') // [10, 18, 18, 18, 18, 31]
 */
export function routeStub(x: number, y: number, kind: 'into' | 'out', side: 'up' | 'down'): Line {
  const turn = side === 'down' ? y + RISE : y - RISE;
  return kind === 'out' ? [x, y, x + GAP, y, x + GAP, turn] : [x - GAP, turn, x - GAP, y, x, y];
}

/**
 * A line as SVG path data, its corners rounded.
 *
 * @example pathOf([0, 0, 8, 0, 8, 20]) // 'M0 0L4 0Q8 0 8 4L8 20'
 */
export function pathOf(line: Line): string {
  let path = `M${at(line, 0)}`;
  for (let point = 2; point < line.length - 2; point += 2) path += corner(line, point);
  return `${path}L${at(line, line.length - 2)}`;
}

const RADIUS = 4;

function corner(line: Line, point: number): string {
  const before = towards(line, point, point - 2);
  const after = towards(line, point, point + 2);
  return `L${before}Q${at(line, point)} ${after}`;
}

/** The place on the way from a point to a neighbour where its round corner begins. */
function towards(line: Line, point: number, other: number): string {
  const x = line[point] ?? 0;
  const y = line[point + 1] ?? 0;
  const dx = (line[other] ?? 0) - x;
  const dy = (line[other + 1] ?? 0) - y;
  const part = Math.min(RADIUS, (Math.abs(dx) + Math.abs(dy)) / 2);
  return `${round(x + Math.sign(dx) * part)} ${round(y + Math.sign(dy) * part)}`;
}

const at = (line: Line, point: number): string => `${round(line[point] ?? 0)} ${round(line[point + 1] ?? 0)}`;
const round = (value: number): number => Math.round(value * 10) / 10;
