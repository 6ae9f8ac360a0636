import { KANBAN_STATES } from '../../../../../src/domain/settings';
import type { Line } from '../../../geometry/kanban';

/** How many cards of a state a lane shows before it says how many more there are. */
export const CAP = 10;
/** Height of the names of the columns, with a line for WIP and two for what a move there would give. */
export const HEAD = 84;

const HEIGHTS: Record<Line['kind'], number> = { lane: 68, cards: 152, more: 40 };
const [NARROW, WIDE] = [192, 208];
const NARROW_PAGE = 600;

/** @example heightOf({ kind: 'cards' }) // 152 */
export const heightOf = ({ kind }: Pick<Line, 'kind'>): number => HEIGHTS[kind];

/**
 * How wide a column is in a box of some width: columns share what there is, and are never too narrow to read.
 *
 * @example columnWidth(1400) // 233
 */
export const columnWidth = (width: number): number => Math.max(width < NARROW_PAGE ? NARROW : WIDE, Math.floor(width / KANBAN_STATES.length));
