import type { Choice } from '../form/ChoiceInput';

/**
 * Every time zone that the browser knows, by region and place, and the chosen one even if the browser does not know it.
 *
 * @example timeZones('Europe/Berlin').some((zone) => zone.value === 'Europe/Berlin') // true
 */
export function timeZones(chosen: string): Choice<string>[] {
  const names = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...(chosen ? [chosen] : [])]);
  return [...names].sort().map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}
