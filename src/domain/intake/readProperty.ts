import type { Instant, InterlockProperty, Problem } from '../../contract';
import { isPiKey } from './isPiKey';

/** The property as far as it can be read: it, or what is wrong with it, or neither where there is none. */
export interface PropertyReading {
  property: InterlockProperty | null;
  problem: Problem | null;
}

/**
 * Reads the issue property `interlock`, which anyone who may edit the issue can change. What is absent counts as unset;
 * what is there must be right, else the problem names the field and the mend, and nothing of it is used.
 *
 * @example readProperty({ v: 1, targetPi: '2027.1', admittedPi: null, admission: 'none' }).property?.targetPi // '2027.1'
 * @example readProperty({ targetPi: 42 }).problem?.path // 'interlock.targetPi'
 * @example readProperty(null) // { property: null, problem: null }: the issue has no such property
 */
export function readProperty(raw: unknown): PropertyReading {
  if (raw === null || raw === undefined) return { property: null, problem: null };
  if (typeof raw !== 'object' || Array.isArray(raw)) return wrong('interlock', 'an object', raw);
  return readParts(raw as Record<string, unknown>);
}

function readParts({ v = 1, targetPi = null, admittedPi = null, admission = 'none', changedAt = null }: Record<string, unknown>): PropertyReading {
  if (!isPiKeyOrNull(targetPi)) return wrong('interlock.targetPi', A_PI, targetPi);
  if (!isPiKeyOrNull(admittedPi)) return wrong('interlock.admittedPi', A_PI, admittedPi);
  if (!isAdmission(admission)) return wrong('interlock.admission', ADMISSIONS.join(', '), admission);
  if (!isInstantOrNull(changedAt)) return wrong('interlock.changedAt', AN_INSTANT, changedAt);
  if (v !== 1) return wrong('interlock.v', '1', v);
  return { property: { v, targetPi, admittedPi, admission, changedAt }, problem: null };
}

const A_PI = 'a PI such as "2027.1", or null';
const AN_INSTANT = 'an instant such as "2026-11-24T09:00:00.000Z", or null';
const ADMISSIONS = ['none', 'requested', 'admitted', 'declined'] as const;

const isPiKeyOrNull = (value: unknown): value is string | null => value === null || isPiKey(value);
/** As `toISOString` writes it, which is what Jira can search as a date. */
const isInstantOrNull = (value: unknown): value is Instant | null =>
  value === null || (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value) && !Number.isNaN(Date.parse(value)));
const isAdmission = (value: unknown): value is InterlockProperty['admission'] => ADMISSIONS.some((known) => known === value);

function wrong(path: string, expected: string, found: unknown): PropertyReading {
  const message = `The issue property was edited by hand: "${path}" should be ${expected}, but is ${brief(found)}. Choose the target PI anew to mend it.`;
  return { property: null, problem: { path, message } };
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
