import * as v from 'valibot';
import { isPiKey } from '../domain/intake';

/** Text of bounded length, never blank. */
export const text = (max: number) =>
  v.pipe(v.string(), v.check((value) => value.trim() !== '', 'Enter something here.'), v.maxLength(max, `Use at most ${max} characters.`));

/** Text of bounded length that may be empty. */
export const note = (max: number) => v.pipe(v.string(), v.maxLength(max, `Use at most ${max} characters.`));

/** A Jira id: digits. Jira hands them out as strings; 15 digits are exact as numbers. */
export const jiraId = v.pipe(v.string(), v.regex(/^\d{1,15}$/, 'Give the id as digits, as in "10001".'));

/** Id of a Jira field, as in `duedate` or `customfield_10024`. It goes into an address, so nothing else is let in. */
export const fieldId = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_.-]{0,99}$/, 'Give the id of a Jira field, as in "customfield_10024".'));

/** An Atlassian account id or group id. */
export const holderId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9:_.@-]{1,128}$/, 'Give an account id or a group id.'));

/** A calendar day. That it exists (no 30 February) is the rules' business, which have a calendar. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'Give a day as YYYY-MM-DD.'));

export const instant = v.pipe(v.string(), v.isoTimestamp('Give an instant as 2026-11-24T09:00:00.000Z.'), v.maxLength(40));

/** A PI's key, as in `2026.4`. Whether the cadence has it is the rules' business. */
export const piKey = v.pipe(v.string(), v.check((key) => isPiKey(key), 'Name the PI by its key, as in "2026.4".'));

export const whole = (min: number, max: number) => {
  const message = `Give a whole number from ${min} to ${max}.`;
  return v.pipe(v.number(), v.integer(message), v.minValue(min, message), v.maxValue(max, message));
};

/** A list of bounded length. The bound is checked first, so that a huge list costs nothing. */
export const list = <T extends v.GenericSchema>(item: T, max: number) =>
  v.pipe(v.array(v.unknown()), v.maxLength(max, `At most ${max} are possible here.`), v.array(item));
