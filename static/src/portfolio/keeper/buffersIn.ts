/**
 * Every ArrayBuffer inside a value, once each: what a worker can hand over without a copy.
 *
 * @example transfer(portfolio, buffersIn(portfolio))
 */
export function buffersIn(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (ArrayBuffer.isView(next)) found.add(next.buffer as ArrayBuffer);
    else if (Array.isArray(next)) waiting.push(...next.filter((item) => typeof item === 'object'));
    else if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next));
  }
  return [...found];
}
