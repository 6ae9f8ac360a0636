import type { Pi, Wiring } from '../../../../src/contract';
import { makeCalendar } from '../../../../src/domain/cadence';
import { sayDay } from '../../../../src/domain/calendar';
import type { PiText } from '../intake/queue/pi/PiSwitch';

/** PIs to choose from, and how many are drawn side by side. */
const CHOICES = 9;
const SPAN = 5;

type Sources = Pick<Wiring, 'cadence' | 'today'>;

/**
 * The PIs that have metrics: the running one and some before it, the earliest first.
 *
 * @example metricPis(wiring).at(-1)?.text // 'PI 2026.4, runs until 3 Jan 2027'
 */
export function metricPis({ cadence, today }: Sources): PiText[] {
  const calendar = makeCalendar(cadence);
  const running = calendar.piAt(today).seq;
  return Array.from({ length: CHOICES }, (_, at) => {
    const pi = calendar.piBySeq(running - CHOICES + 1 + at);
    return { pi, text: `${pi.name}, ${pi.seq === running ? 'runs until' : 'ended on'} ${sayDay(pi.end, today)}` };
  });
}

/**
 * The PI that an address names, or the running one.
 *
 * @example chosenMetricPi(metricPis(wiring), '?pi=2026.3').pi.key // '2026.3'
 */
export function chosenMetricPi(choices: readonly PiText[], search: string): PiText {
  const asked = new URLSearchParams(search).get('pi');
  const found = choices.find(({ pi }) => pi.key === asked) ?? choices.at(-1);
  if (!found) throw new RangeError('There is always a PI that runs.');
  return found;
}

/**
 * A PI and those before it that it is drawn beside, the latest first: the order in which they are read.
 *
 * @example pisBefore(wiring, pi).map(({ key }) => key) // ['2026.4', '2026.3', …]
 */
export function pisBefore({ cadence }: Pick<Wiring, 'cadence'>, pi: Pi): Pi[] {
  const calendar = makeCalendar(cadence);
  return Array.from({ length: SPAN }, (_, back) => calendar.piBySeq(pi.seq - back));
}
