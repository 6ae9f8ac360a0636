/**
 * Where an epic stands to the one that the graph is about.
 *
 * @example stepWords(-2, 'PAY-1') // '2 steps before PAY-1'
 */
export function stepWords(layer: number, key: string): string {
  if (layer === 0) return key;
  const steps = Math.abs(layer);
  return `${steps} ${steps === 1 ? 'step' : 'steps'} ${layer < 0 ? 'before' : 'after'} ${key}`;
}
