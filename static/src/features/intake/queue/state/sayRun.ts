import type { Decision } from './rowState';

/** How a run over many requests stands. */
export interface Run {
  decision: Decision;
  total: number;
  /** Asked about so far, of which `failed` were left as they are. */
  done: number;
  failed: number;
}

/**
 * How far a run is, or what it came to.
 *
 * @example sayRun({ decision: 'admit', total: 60, done: 25, failed: 0 }) // '25 of 60 asked about…'
 * @example sayRun({ decision: 'admit', total: 60, done: 60, failed: 2 }) // '58 admitted. 2 were left as they are; each says why.'
 */
export function sayRun({ decision, total, done, failed }: Run): string {
  if (done < total) return `${done} of ${total} asked about…`;
  const good = `${done - failed} ${decision === 'admit' ? 'admitted' : 'declined'}.`;
  if (failed === 0) return good;
  return `${good} ${failed === 1 ? '1 was left as it is; it says why.' : `${failed} were left as they are; each says why.`}`;
}
