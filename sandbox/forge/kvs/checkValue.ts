import { KvsError } from './KvsError';

/** 240 KiB of JSON in UTF-8. */
export const MAX_VALUE_BYTES = 240 * 1024;
export const MAX_DEPTH = 31;

/** Levels of objects and arrays in one another; a plain value has none. @example depthOf({ a: [1] }) // 2 */
export function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Object.values(value).reduce((deepest: number, inner) => Math.max(deepest, depthOf(inner)), 0);
}

/** Refuses a value that Forge would not store. @throws KvsError INVALID_VALUE, MAX_SIZE, MAX_DEPTH */
export function checkValue(value: unknown): void {
  if (value === undefined) throw new KvsError('INVALID_VALUE', 'A value is needed.');
  if (Buffer.byteLength(JSON.stringify(value)) > MAX_VALUE_BYTES) throw new KvsError('MAX_SIZE', 'The provided value has exceeded the maximum size limit.');
  if (depthOf(value) > MAX_DEPTH) throw new KvsError('MAX_DEPTH', `The provided value has exceeded the maximum object depth (${MAX_DEPTH}) limit.`);
}
