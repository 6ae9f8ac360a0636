/**
 * The indices below `count` that pass a test, in order.
 *
 * @example pick(5, (index) => index % 2 === 0) // Int32Array [0, 2, 4]
 */
export function pick(count: number, test: (index: number) => boolean): Int32Array {
  const found = new Int32Array(count);
  let length = 0;
  for (let index = 0; index < count; index++) if (test(index)) found[length++] = index;
  return found.slice(0, length);
}
