import type { Result } from '../contract';
import { fail } from '../contract';

/** Forge's cursors are unstable: one that it no longer takes is an old page, not an outage. */
export const lostPlace = (): Result<never> =>
  fail('bad-input', 'That place in the list is gone. Reload the list from its start.', { problems: [{ path: 'after', message: 'Leave it empty to read from the start.' }] });
