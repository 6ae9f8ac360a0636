import type { Portfolio } from '../../../portfolio/Portfolio';
import { textAt } from '../../../portfolio/Texts';

const known = new WeakMap<object, Int32Array>();

/**
 * By row: its place among all keys, by project and then by number, as people count them. Kept for as long as the portfolio is.
 *
 * @example keyRanks(portfolio) // of PAY-10, DAT-1, PAY-9: Int32Array [2, 0, 1]
 */
export function keyRanks(portfolio: Pick<Portfolio, 'count' | 'keys'>): Int32Array {
  const ranks = known.get(portfolio.keys) ?? rank(portfolio);
  known.set(portfolio.keys, ranks);
  return ranks;
}

function rank({ count, keys }: Pick<Portfolio, 'count' | 'keys'>): Int32Array {
  const prefix: string[] = [];
  const number = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const key = textAt(keys, row);
    const dash = key.lastIndexOf('-');
    prefix.push(key.slice(0, dash));
    number[row] = Number(key.slice(dash + 1)) || 0;
  }
  const places = new Map([...new Set(prefix)].sort().map((name, place) => [name, place]));
  const place = Int32Array.from(prefix, (name) => places.get(name) ?? 0);
  const order = Uint32Array.from({ length: count }, (_, row) => row);
  order.sort((a, b) => (place[a] as number) - (place[b] as number) || (number[a] as number) - (number[b] as number));
  const ranks = new Int32Array(count);
  order.forEach((row, at) => (ranks[row] = at));
  return ranks;
}
