/** The middle of some numbers; of two middles their mean. @example median([3, 1, 2]) // 2 */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[Math.floor(middle)];
}

/** The number that a share of all lies below. @example percentile([1, 2, 3, 4], 0.5) // 3 */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** What several runs of one measurement come to. */
export const summarise = (numbers) => ({ median: median(numbers), min: Math.min(...numbers), max: Math.max(...numbers) });

/** Collects measurements of many rounds and gives a row for each name, size and metric, in the order in which they first came. */
export function makeTally() {
  const seen = new Map();
  return {
    add(name, n, metric, unit, value) {
      const key = JSON.stringify([name, n, metric, unit]);
      seen.set(key, [...(seen.get(key) ?? []), value]);
    },
    rows: () => [...seen].map(([key, values]) => {
      const [name, n, metric, unit] = JSON.parse(key);
      return { name, n, metric, unit, ...summarise(values) };
    }),
  };
}
