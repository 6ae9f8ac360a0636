import type { Cadence, Problem } from '../../contract';
import { isDay, isTimeZone } from '../calendar';
import { checkOverrides } from './checkOverrides';
import { checkJoins } from './checkJoins';
import { namingProblem } from './naming';

/**
 * All that is wrong with a cadence, each with the field and the mend; empty if a calendar can be made of it.
 * Whether PIs join without gap or overlap is asked only once every single field is right.
 *
 * @example checkCadence({ ...cadence, iterationDays: 0 }) // [{ path: 'iterationDays', message: 'An iteration is a whole number of days, 1 to 90.' }]
 */
export function checkCadence(cadence: Cadence): Problem[] {
  const problems = [...checkFields(cadence), ...checkOverrides(cadence.overrides)];
  return problems.length > 0 ? problems : checkJoins(cadence);
}

function checkFields(cadence: Cadence): Problem[] {
  const naming = namingProblem(cadence.naming);
  const wrong: [boolean, keyof Cadence, string][] = [
    [!isDay(cadence.anchor), 'anchor', 'Enter the first day of the first PI as YYYY-MM-DD, between 1900 and 2200.'],
    [!isWhole(cadence.iterationDays, 1, 90), 'iterationDays', 'An iteration is a whole number of days, 1 to 90.'],
    [!isWhole(cadence.iterationsPerPi, 1, 26), 'iterationsPerPi', 'A PI has a whole number of iterations, 1 to 26.'],
    [!isTimeZone(cadence.timeZone), 'timeZone', `There is no time zone "${cadence.timeZone}". Choose one such as Europe/Berlin.`],
    [naming !== null, 'naming', naming ?? ''],
    [!isWhole(cadence.firstNumber, 0, 9999), 'firstNumber', 'Enter the number of the first PI as a whole number, 0 to 9999.'],
  ];
  return wrong.filter(([isWrong]) => isWrong).map(([, path, message]) => ({ path, message }));
}

const isWhole = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;
