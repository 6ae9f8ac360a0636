/** What can go wrong that is not a bug. Screens and messages branch on these codes. */
export type FaultCode =
  | 'bad-input' // the payload is not what was asked for; `problems` names the fields
  | 'not-found' // no such thing, or the person may not see it: the two are never told apart
  | 'forbidden' // the person may see it but not do this; the message says which role could
  | 'conflict' // somebody else changed it first
  | 'not-set-up' // an admin has not set Interlock up yet
  | 'unreadable' // stored data is not what this version can read
  | 'unavailable' // Jira or storage did not answer
  | 'rate-limited'; // Jira or Forge asked us to wait

/** One field that is wrong, and its mend. `path` is dotted, as in `cadence.overrides[1].end`. */
export interface Problem {
  path: string;
  message: string;
}

/** A failure as a value. `message` can be shown to a person as it is. */
export interface Fault {
  code: FaultCode;
  message: string;
  problems?: Problem[];
  /** With `rate-limited`: how long to wait, in seconds. */
  retryAfter?: number;
}

/** Either the value or the fault; never both, never an exception. */
export type Result<T> = { ok: true; value: T } | { ok: false; fault: Fault };

/** @example ok(3) // { ok: true, value: 3 } */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** @example fail('not-found', 'No issue ABC-1.') */
export const fail = (code: FaultCode, message: string, more: Omit<Fault, 'code' | 'message'> = {}): Result<never> => ({
  ok: false,
  fault: { code, message, ...more },
});
