import type { Cadence, Pi, Problem } from '../../contract';
import { addDays, daysBetween, sayDay } from '../calendar';
import { layOut } from './layOut';
import { makePi } from './makePi';

/**
 * Whether every PI starts the day after the one before it ends. Only next to an override can it be otherwise.
 * A problem names both PIs, and the day that would mend it.
 *
 * @example
 * // PI 2026.4 made a week longer while later PIs stay where they are:
 * checkJoins(cadence) // [{ path: 'overrides[0].end', message: 'PI 2026.4 ends on 20 Dec 2026, but PI 2026.5 starts on 14 Dec 2026: 7 days lie in both. …' }]
 */
export function checkJoins(cadence: Cadence): Problem[] {
  const layout = layOut(cadence);
  const pi = (seq: number): Pi => makePi(cadence, layout, seq);
  const joins = cadence.overrides.flatMap(({ seq }, at) => {
    const before = joinProblem(pi(seq - 1), pi(seq), `overrides[${at}].start`, startMend);
    const next = cadence.overrides[at + 1]?.seq === seq + 1;
    const after = next ? null : joinProblem(pi(seq), pi(seq + 1), `overrides[${at}].end`, endMend);
    return [before, after].filter((problem) => problem !== null);
  });
  return joins.length > 0 ? joins : checkAnchor(cadence, pi(0));
}

function joinProblem(first: Pi, second: Pi, path: string, mend: (first: Pi, second: Pi) => string): Problem | null {
  const between = daysBetween(first.end, second.start) - 1;
  if (between === 0) return null;
  const days = Math.abs(between) === 1 ? '1 day lies' : `${Math.abs(between)} days lie`;
  const what = `${days} in ${between > 0 ? 'neither' : 'both'}`;
  const message = `${first.name} ends on ${say(first.end)}, but ${second.name} starts on ${say(second.start)}: ${what}. ${mend(first, second)}`;
  return { path, message };
}

const startMend = (first: Pi, second: Pi): string => `Start ${second.name} on ${say(addDays(first.end, 1))}.`;
const endMend = (first: Pi, second: Pi): string => `End ${first.name} on ${say(addDays(second.start, -1))}, or let the later PIs shift.`;

/** An override before the anchor must not push the PI on the anchor away from it. */
function checkAnchor(cadence: Cadence, pi: Pi): Problem[] {
  if (pi.start === cadence.anchor) return [];
  const at = cadence.overrides.filter((override) => override.seq < 0).length - 1;
  const message = `This would move ${pi.name} from the anchor, ${say(cadence.anchor)}, to ${say(pi.start)}. Keep the later PIs where they are, or move the anchor.`;
  return [{ path: `overrides[${at}].following`, message }];
}

/** With the year, for set-up is read on any day. */
const say = (day: string): string => sayDay(day, '');
