import type { Day } from '../../../../../../src/contract';
import { sayDay } from '../../../../../../src/domain/calendar';
import type { Meaning } from './meaningOf';

/** A heading and a sentence. */
export interface Said {
  title: string;
  text: string;
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/**
 * How much an epic can slip, in words.
 *
 * @example sayStanding({ kind: 'slack', days: 12, last: '2027-06-20' }, '2026-11-24').title // '12 days of slack'
 */
export function sayStanding(standing: Meaning['standing'], today: Day): Said {
  if (standing.kind === 'done') return { title: 'Done', text: 'It moves nothing any more.' };
  if (standing.kind === 'undated') return { title: 'Slack not known', text: 'This epic has no planned dates.' };
  const last = `${sayDay(standing.last, today)} if every epic waits for its providers`;
  if (standing.kind === 'critical') return { title: 'On the critical path', text: `Each day that it slips moves the portfolio’s last finish (${last}).` };
  return { title: `${days(standing.days)} of slack`, text: `It can slip that far before the portfolio’s last finish moves (${last}).` };
}

/**
 * When another epic starts to slip with this one.
 *
 * @example sayAfter(3) // 'once this slips more than 3 days'
 */
export const sayAfter = (after: number): string => (after <= 0 ? 'from the first day' : `once this slips more than ${days(after)}`);

/**
 * Whose value an epic unlocks, in words.
 *
 * @example sayUnlocks({ epics: 3, streams: [1, 2], value: 58 }, ['Payments', 'Channels', 'Data Platform']) // '3 epics in Channels and Data Platform wait for it, worth 58 in cost of delay.'
 */
export function sayUnlocks({ epics, streams, value }: Meaning['unlocks'], names: readonly string[]): string {
  if (epics === 0) return 'No epic of another stream waits for it.';
  const where = listed(streams.map((stream) => names[stream] ?? 'another stream'));
  const worth = value > 0 ? `, worth ${value} in cost of delay` : '; nobody has said what they are worth';
  return `${epics === 1 ? '1 epic' : `${epics} epics`} in ${where} ${epics === 1 ? 'waits' : 'wait'} for it${worth}.`;
}

/** @example listed(['A', 'B', 'C']) // 'A, B and C' */
const listed = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
