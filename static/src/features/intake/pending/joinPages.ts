import type { PendingPage } from './readPending';

/**
 * Two pages as one. A request that moved between the pages while they were read is listed once.
 *
 * @example joinPages(first, second).rows.length // first.rows.length + second.rows.length
 */
export function joinPages(first: PendingPage, second: PendingPage): PendingPage {
  const known = new Set(first.rows.map((row) => row.admission.issueId));
  return { ...second, rows: [...first.rows, ...second.rows.filter((row) => !known.has(row.admission.issueId))] };
}
