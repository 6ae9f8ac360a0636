import type { PiOverride, Problem } from '../../contract';
import { isDay } from '../calendar';

/**
 * What is wrong with overrides one by one: their days, reasons and order. How they join their neighbours is `checkJoins`.
 *
 * @example checkOverrides([{ seq: 3, start: '2026-09-21', end: '2026-09-01', reason: 'Freeze', following: 'shift' }])
 * // [{ path: 'overrides[0].end', message: 'The PI ends before it starts …' }]
 */
export function checkOverrides(overrides: readonly PiOverride[]): Problem[] {
  return overrides.flatMap((override, at) => {
    const found = [...checkDays(override), ...checkOrder(override, overrides[at - 1])];
    if (override.reason.trim() === '') found.push({ path: 'reason', message: 'Say why this PI differs, for those who read the calendar.' });
    return found.map(({ path, message }) => ({ path: `overrides[${at}].${path}`, message }));
  });
}

function checkDays({ start, end }: PiOverride): Problem[] {
  const problems = [];
  if (!isDay(start)) problems.push({ path: 'start', message: 'Enter the first day of this PI as YYYY-MM-DD.' });
  if (!isDay(end)) problems.push({ path: 'end', message: 'Enter the last day of this PI as YYYY-MM-DD.' });
  if (problems.length === 0 && end < start) problems.push({ path: 'end', message: `The PI ends before it starts. Enter ${start} or a later day.` });
  return problems;
}

function checkOrder({ seq }: PiOverride, previous: PiOverride | undefined): Problem[] {
  if (!Number.isInteger(seq) || Math.abs(seq) > FARTHEST) return [{ path: 'seq', message: `Enter the PI's position as a whole number, -${FARTHEST} to ${FARTHEST}; 0 starts on the anchor.` }];
  if (previous?.seq === seq) return [{ path: 'seq', message: 'This PI already has an override. Change that one, or remove one of the two.' }];
  if (previous && previous.seq > seq) return [{ path: 'seq', message: 'Overrides must be in the order of their PIs. Move this one up.' }];
  return [];
}

const FARTHEST = 9999;
