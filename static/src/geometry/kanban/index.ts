export { columnAt } from './columnAt';
export { linesOf, type LaneCounts, type Line } from './linesOf';
