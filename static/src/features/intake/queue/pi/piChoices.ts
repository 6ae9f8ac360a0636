import type { Day, Pi, PiKey, Wiring } from '../../../../../../src/contract';
import { makeCalendar } from '../../../../../../src/domain/cadence';
import { sayDay } from '../../../../../../src/domain/calendar';

/** A PI that the tab can show, in words. */
export interface PiOption {
  pi: Pi;
  /** Its intake's last day. */
  cutoff: Day;
  /** `open` for the one PI whose intake is open. */
  intake: 'closed' | 'open' | 'later';
  text: string;
}

/** PIs back from the open one. */
const BACK = 8;
const AHEAD = 4;

/**
 * The PIs to choose from, the earliest first: some that closed before, the open one, and those after it.
 *
 * @example piChoices(wiring).find(({ intake }) => intake === 'open')?.text // 'PI 2027.1, open until 21 Dec'
 */
export function piChoices({ cadence, leadDays, today }: Pick<Wiring, 'cadence' | 'leadDays' | 'today'>): PiOption[] {
  const calendar = makeCalendar(cadence);
  const open = calendar.openPi(today, leadDays).seq;
  return Array.from({ length: BACK + 1 + AHEAD }, (_, at) => {
    const pi = calendar.piBySeq(open - BACK + at);
    const cutoff = calendar.cutoffOf(pi, leadDays);
    const intake = pi.seq === open ? 'open' : pi.seq < open ? 'closed' : 'later';
    return { pi, cutoff, intake, text: `${pi.name}, ${sayIntake(intake, cutoff, today)}${runs(pi, today) ? ', running' : ''}` };
  });
}

const runs = (pi: Pi, today: Day): boolean => pi.start <= today && today <= pi.end;

function sayIntake(intake: PiOption['intake'], cutoff: Day, today: Day): string {
  if (intake === 'later') return 'opens later';
  return intake === 'open' ? `open until ${sayDay(cutoff, today)}` : `closed on ${sayDay(cutoff, today)}`;
}

/**
 * The PI that an address names, or the open one: an address may be old or typed by hand.
 *
 * @example chosenPi(choices, '?pi=2026.4').pi.key // '2026.4'
 */
export function chosenPi(choices: readonly PiOption[], search: string): PiOption {
  const asked: PiKey | null = new URLSearchParams(search).get('pi');
  const found = choices.find(({ pi }) => pi.key === asked) ?? choices.find(({ intake }) => intake === 'open');
  if (!found) throw new RangeError('There is always one PI whose intake is open.');
  return found;
}
