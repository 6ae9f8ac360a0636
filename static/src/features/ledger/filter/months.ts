const NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** @example isMonth('2026-13') // false */
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/**
 * A month so many months later, or earlier.
 *
 * @example monthAfter('2026-11', 2) // '2027-01'
 */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + number - 1 + by;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** @example sayMonth('2026-11') // 'November 2026' */
export function sayMonth(month: string): string {
  const [year, number] = month.split('-');
  return `${NAMES[Number(number) - 1]} ${year}`;
}

/**
 * The months that can be chosen, the latest first: some from this one back, and the chosen one where it is none of them.
 *
 * @example monthsToChoose('2026-11', '2026-11', 3) // ['2026-11', '2026-10', '2026-09']
 */
export function monthsToChoose(thisMonth: string, chosen: string, count: number): string[] {
  const months = Array.from({ length: count }, (_, back) => monthAfter(thisMonth, -back));
  return months.includes(chosen) ? months : [...months, chosen].sort().reverse();
}

/**
 * All months from one to another, both included.
 *
 * @example monthsBetween('2026-11', '2027-01') // ['2026-11', '2026-12', '2027-01']
 */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month, 1)) months.push(month);
  return months;
}
