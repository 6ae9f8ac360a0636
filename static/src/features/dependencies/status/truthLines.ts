import type { Portfolio } from '../../../portfolio/Portfolio';

/**
 * What the portfolio can't tell, in a line each: dependencies that lead out of it, and links that Jira may have held back.
 *
 * @example truthLines(portfolio) // ['3 dependencies lead to issues that are no portfolio epics or that you can’t see.']
 */
export function truthLines({ outside, cutOff }: Pick<Portfolio, 'outside' | 'cutOff'>): string[] {
  const away = sum(outside);
  const cut = sum(cutOff);
  const lines: string[] = [];
  if (away > 0) lines.push(`${say(away, 'dependency leads', 'dependencies lead')} to issues that are no portfolio epics or that you can’t see.`);
  if (cut > 0) lines.push(`Jira may have left out links of ${say(cut, 'epic', 'epics')}.`);
  return lines;
}

const sum = (column: Iterable<number>): number => {
  let total = 0;
  for (const count of column) total += count;
  return total;
};
const say = (count: number, one: string, many: string): string => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
