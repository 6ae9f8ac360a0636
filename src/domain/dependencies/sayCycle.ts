import type { Cycle } from './Analysis';

/**
 * A cycle for people to read, closed by the key it began with.
 *
 * @example sayCycle(cycle, (row) => keys[row]) // 'PAY-1 → DAT-2 → PAY-1'
 */
export function sayCycle({ path, size }: Cycle, keyOf: (row: number) => string): string {
  const keys = Array.from(path, keyOf);
  const circle = [...keys, ...keys.slice(0, 1)].join(' → ');
  const more = size - path.length;
  if (more <= 0) return circle;
  return `${circle} … and ${more === 1 ? '1 more epic hangs' : `${more} more epics hang`} together here`;
}
