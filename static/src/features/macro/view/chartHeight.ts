import { HEAD_HEIGHT, ROW_HEIGHT } from '../../roadmap/timeline/layout';

/** Border and a scroll bar. */
const EDGES = 20;
const LEAST_ROWS = 3;
/** A page has other things to say: what is longer scrolls. */
const MOST = 640;

/**
 * How high the chart stands on the page: as its rows need, up to a limit.
 *
 * @example chartHeight(6) // 308
 */
export const chartHeight = (rows: number): number => Math.min(MOST, HEAD_HEIGHT + Math.max(LEAST_ROWS, rows) * ROW_HEIGHT + EDGES);
