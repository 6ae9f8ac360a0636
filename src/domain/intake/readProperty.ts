import type { InterlockProperty, Problem } from '../../contract';
import { isDay } from '../calendar';
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

function readParts(raw: Record<string, unknown>): PropertyReading {
  if ((raw['v'] ?? 1) !== 1) return wrong('interlock.v', '1', raw['v']);
  const property: Record<string, unknown> = { v: 1 };
  for (const [name, { expected, absent = null, fits }] of Object.entries(PARTS)) {
    const value = raw[name] === undefined ? absent : raw[name];
    // null is what an unset part is, but for those that have another word for it
    if (!(value === null && absent === null) && !fits(value)) return wrong(`interlock.${name}`, expected, value);
    property[name] = value;
  }
  // every part has been looked at by the table, which has a line for each
  return { property: property as unknown as InterlockProperty, problem: null };
}

interface Part {
  expected: string;
  absent?: string;
  fits(value: unknown): boolean;
}

const ADMISSIONS: readonly unknown[] = ['none', 'requested', 'admitted', 'declined'];

/** As `toISOString` writes it, which is what Jira can search as a date. */
const isInstant = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value) && !Number.isNaN(Date.parse(value));
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);

const A_PI: Part = { expected: 'a PI such as "2027.1", or null', fits: isPiKey };
const A_NUMBER: Part = { expected: 'a number, or null', fits: isNumber };

const PARTS: Record<Exclude<keyof InterlockProperty, 'v'>, Part> = {
  targetPi: A_PI,
  admittedPi: A_PI,
  admission: { expected: ADMISSIONS.join(', '), absent: 'none', fits: (value) => ADMISSIONS.includes(value) },
  changedAt: { expected: 'an instant such as "2026-11-24T09:00:00.000Z", or null', fits: isInstant },
  startsOn: { expected: 'a day such as "2027-01-04", or null', fits: (value) => typeof value === 'string' && isDay(value) },
  costOfDelay: A_NUMBER,
  jobSize: A_NUMBER,
  wsjf: A_NUMBER,
  readiness: { expected: 'ready, not-ready, or null', fits: (value) => value === 'ready' || value === 'not-ready' },
  missing: A_NUMBER,
};

function wrong(path: string, expected: string, found: unknown): PropertyReading {
  const message = `The issue property was edited by hand: "${path}" should be ${expected}, but is ${brief(found)}. Choose the target PI anew to mend it.`;
  return { property: null, problem: { path, message } };
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
