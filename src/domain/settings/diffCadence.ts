import type { Cadence, PiOverride, SettingsChange } from '../../contract';
import { sayDay } from '../calendar';
import { layOut } from '../cadence/layOut';
import { makePi } from '../cadence/makePi';
import { changesBetween } from './changesBetween';
import type { ListChange } from './changesBetween';

/**
 * What differs between two cadences, in words.
 *
 * @example diffCadence(cadence, { ...cadence, iterationDays: 21 }) // [{ path: 'cadence.iterationDays', text: 'Iteration length: 14 → 21 days' }]
 */
export function diffCadence(before: Cadence, after: Cadence): SettingsChange[] {
  const fields = FIELDS.filter(({ key }) => before[key] !== after[key]).map(({ key, text }) => ({ path: `cadence.${key}`, text: text(before, after) }));
  const overrides = changesBetween(before.overrides, after.overrides, (override) => String(override.seq));
  return [...fields, ...overrides.map((change) => overrideChange(change, before, after))];
}

interface ScalarField {
  key: Exclude<keyof Cadence, 'overrides'>;
  text: (before: Cadence, after: Cadence) => string;
}

const FIELDS: readonly ScalarField[] = [
  { key: 'anchor', text: (a, b) => `First day of the first PI: ${say(a.anchor)} → ${say(b.anchor)}` },
  { key: 'iterationDays', text: (a, b) => `Iteration length: ${a.iterationDays} → ${b.iterationDays} days` },
  { key: 'iterationsPerPi', text: (a, b) => `Iterations in a PI: ${a.iterationsPerPi} → ${b.iterationsPerPi}` },
  { key: 'ipIteration', text: (_, b) => `Last iteration for Innovation and Planning: ${b.ipIteration ? 'no → yes' : 'yes → no'}` },
  { key: 'timeZone', text: (a, b) => `Time zone: ${a.timeZone} → ${b.timeZone}` },
  { key: 'naming', text: (a, b) => `Name of PIs: "${a.naming}" → "${b.naming}"` },
  { key: 'firstNumber', text: (a, b) => `Number of the first PI: ${a.firstNumber} → ${b.firstNumber}` },
];

function overrideChange({ at, before, after }: ListChange<PiOverride>, old: Cadence, now: Cadence): SettingsChange {
  const path = after ? `cadence.overrides[${at}]` : 'cadence.overrides';
  if (!before) return { path, text: `${nameIn(now, after)}: set to ${sayOverride(after)}` };
  if (!after) return { path, text: `${nameIn(old, before)}: no longer ${sayOverride(before)}` };
  return { path, text: `${nameIn(now, after)}: ${sayOverride(before)} → ${sayOverride(after)}` };
}

const nameIn = (cadence: Cadence, override: PiOverride | null): string => makePi(cadence, layOut(cadence), override?.seq ?? 0).name;

function sayOverride(override: PiOverride | null): string {
  if (!override) return 'the grid';
  const later = override.following === 'shift' ? 'later PIs shift' : 'later PIs stay';
  return `${say(override.start)} to ${say(override.end)} (${override.reason}; ${later})`;
}

/** With the year: the list of changes is read on any day. */
const say = (day: string): string => sayDay(day, '');
