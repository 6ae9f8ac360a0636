import type { Result } from '../contract';
import { ok } from '../contract';

/** @example map(ok(2), (n) => n + 1) // ok(3); a fault stays as it is */
export const map = <A, B>(result: Result<A>, change: (value: A) => B): Result<B> => (result.ok ? ok(change(result.value)) : result);
