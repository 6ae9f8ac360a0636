type AnyFunction = (...args: unknown[]) => unknown;
const REF = '__function';

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

function walk(value: unknown, swap: (value: unknown) => unknown): unknown {
  const swapped = swap(value);
  if (swapped !== value) return swapped;
  if (Array.isArray(value)) return value.map((item) => walk(item, swap));
  if (isPlainObject(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, swap)]));
  return value;
}

/**
 * Replaces the functions in a value by numbered references, since windows can't post functions. Everything else
 * (blobs, dates) is left to structured cloning.
 *
 * @example pack({ onClose }, keep) // { onClose: { __function: 7 } }
 */
export function pack(value: unknown, keep: (fn: AnyFunction) => number): unknown {
  return walk(value, (item) => (typeof item === 'function' ? { [REF]: keep(item as AnyFunction) } : item));
}

/** The way back: references become functions that call the other side. */
export function unpack(value: unknown, callerOf: (ref: number) => AnyFunction): unknown {
  return walk(value, (item) => (isPlainObject(item) && typeof item[REF] === 'number' ? callerOf(item[REF]) : item));
}
