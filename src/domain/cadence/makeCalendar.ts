import type { Cadence, Day, Pi, PiKey } from '../../contract';
import { addDays, toDayNumber } from '../calendar';
import type { Calendar } from './Calendar';
import { checkCadence } from './checkCadence';
import { eventsOf } from './events';
import { iterationIn, iterationsOf } from './iterations';
import { layOut } from './layOut';
import type { Layout } from './layOut';
import { makePi } from './makePi';
import { readName } from './naming';

/**
 * The calendar of a cadence. Throws on a cadence that `checkCadence` refuses: nothing unchecked may get this far.
 * Keep it and ask it often: a look-up is a binary search over the overrides, and PIs are made once.
 *
 * @example
 * // From 12 Jan 2026, six iterations of 14 days, 14 lead days:
 * const calendar = makeCalendar(cadence);
 * calendar.piAt('2026-06-30').name // 'PI 2026.3'
 * calendar.openPi('2026-06-15', 14).name // 'PI 2026.3', for its cutoff is that very day
 * calendar.openPi('2026-06-16', 14).name // 'PI 2026.4'
 */
export function makeCalendar(cadence: Cadence): Calendar {
  const [problem] = checkCadence(cadence);
  if (problem) throw new RangeError(`Bad cadence, ${problem.path}: ${problem.message}`);
  return new GridCalendar(cadence);
}

/** ISO days have four digits of a year. */
const FIRST_DAY = toDayNumber('0001-01-01');
const LAST_DAY = toDayNumber('9999-12-31');

class GridCalendar implements Calendar {
  private readonly layout: Layout;
  private readonly pis = new Map<number, Pi>();

  constructor(readonly cadence: Cadence) {
    this.layout = layOut(cadence);
  }

  piAt = (day: Day): Pi => this.piBySeq(this.layout.seqAt(toDayNumber(day)));

  piBySeq = (seq: number): Pi => {
    const known = this.pis.get(seq);
    if (known) return known;
    const pi = makePi(this.cadence, this.layout, seq);
    this.pis.set(seq, pi);
    return pi;
  };

  piByKey = (key: PiKey): Pi | null => {
    const [, year, number] = /^(\d{4})\.([1-9]\d{0,2})$/.exec(key) ?? [];
    if (year === undefined) return null;
    const pi = this.named(this.layout.firstSeqOf(year) + Number(number) - 1);
    return pi?.key === key ? pi : null;
  };

  piByName = (name: string): Pi | null => {
    const reading = readName(this.cadence.naming, name);
    if (!reading) return null;
    return reading.by === 'key' ? this.piByKey(reading.key) : this.named(reading.number - this.cadence.firstNumber);
  };

  /** A key or name that somebody typed may be of a PI so far away that days have no such years. */
  private named(seq: number): Pi | null {
    const { startOf, endOf } = this.layout;
    return startOf(seq) >= FIRST_DAY && endOf(seq) <= LAST_DAY ? this.piBySeq(seq) : null;
  }

  iterationsOf: Calendar['iterationsOf'] = (pi) => iterationsOf(this.cadence, pi);

  iterationAt: Calendar['iterationAt'] = (day) => iterationIn(this.cadence, this.piAt(day), toDayNumber(day));

  eventsOf: Calendar['eventsOf'] = (pi, leadDays) => eventsOf(pi, this.iterationsOf(pi), this.cutoffOf(pi, leadDays));

  cutoffOf = (pi: Pi, leadDays: number): Day => addDays(pi.start, -leadDays);

  windowOf: Calendar['windowOf'] = (pi, leadDays) => ({
    opensOn: addDays(this.cutoffOf(this.piBySeq(pi.seq - 1), leadDays), 1),
    closesOn: this.cutoffOf(pi, leadDays),
  });

  /** A PI can be reached while `leadDays` from now is not past its start. */
  openPi = (day: Day, leadDays: number): Pi => {
    const reach = toDayNumber(day) + leadDays;
    const seq = this.layout.seqAt(reach);
    return this.piBySeq(this.layout.startOf(seq) === reach ? seq : seq + 1);
  };

  following: Calendar['following'] = (pi, count) => Array.from({ length: count }, (_, index) => this.piBySeq(pi.seq + 1 + index));
}
