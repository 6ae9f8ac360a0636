/**
 * The column that a place lies in, counted from the left edge of the sheet; the first or last one beyond its edges.
 *
 * @example columnAt(500, { width: 240, columns: 6 }) // 2
 */
export const columnAt = (x: number, { width, columns }: { width: number; columns: number }): number => Math.max(0, Math.min(columns - 1, Math.floor(x / width)));
