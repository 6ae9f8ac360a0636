import fc from 'fast-check';
import type { Cadence, Day, Pi } from '../../../src/contract';
import { addDays, checkCadence, daysBetween, makeCalendar } from '../../../src/domain';
import { cadence, calendar, leadDays } from '../arbitraries';

const away = fc.integer({ min: -4000, max: 4000 });
const seqs = fc.integer({ min: -60, max: 60 });
const onSomeDay = fc.tuple(calendar, away).map(([made, days]) => ({ made, day: addDays(made.cadence.anchor, days) }));

test('the cadences tried here are accepted', () => {
  fc.assert(fc.property(cadence, (some) => checkCadence(some).length === 0));
});

test('every day lies in exactly one PI', () => {
  fc.assert(
    fc.property(onSomeDay, ({ made, day }) => {
      const pi = made.piAt(day);
      const near = [-2, -1, 0, 1, 2].map((step) => made.piBySeq(pi.seq + step));
      expect(near.filter(({ start, end }) => start <= day && day <= end)).toEqual([pi]);
    }),
  );
});

test('every day lies in exactly one iteration', () => {
  fc.assert(
    fc.property(onSomeDay, ({ made, day }) => {
      const holding = made.iterationsOf(made.piAt(day)).filter(({ start, end }) => start <= day && day <= end);
      expect(holding).toEqual([made.iterationAt(day)]);
    }),
  );
});

test('PIs join without gap, and iterations fill their PI', () => {
  fc.assert(
    fc.property(calendar, seqs, (made, seq) => {
      const pi = made.piBySeq(seq);
      expect(made.piBySeq(seq + 1).start).toBe(addDays(pi.end, 1));
      const iterations = made.iterationsOf(pi);
      expect([iterations[0]?.start, iterations.at(-1)?.end]).toEqual([pi.start, pi.end]);
      iterations.slice(1).forEach(({ start }, at) => expect(start).toBe(addDays(iterations[at]!.end, 1)));
      iterations.slice(0, -1).forEach(({ start, end }) => expect(daysBetween(start, end) + 1).toBe(made.cadence.iterationDays));
    }),
  );
});

test('a PI without override has the length that the cadence says', () => {
  fc.assert(
    fc.property(calendar, seqs, (made, seq) => {
      const { iterationDays, iterationsPerPi } = made.cadence;
      const pi = made.piBySeq(seq);
      const days = daysBetween(pi.start, pi.end) + 1;
      expect(pi.reason !== null || days === iterationDays * iterationsPerPi).toBe(true);
      expect(pi.reason !== null || made.iterationsOf(pi).length === iterationsPerPi).toBe(true);
    }),
  );
});

test('PI 0 starts on the anchor, and overrides have the dates they ask for', () => {
  fc.assert(
    fc.property(calendar, (made) => {
      expect(made.piBySeq(0).start).toBe(made.cadence.anchor);
      for (const { seq, start, end, reason } of made.cadence.overrides) expect(made.piBySeq(seq)).toMatchObject({ start, end, reason });
    }),
  );
});

test('piAt is monotone', () => {
  fc.assert(fc.property(onSomeDay, fc.nat(4000), ({ made, day }, later) => made.piAt(addDays(day, later)).seq >= made.piAt(day).seq));
});

test('piAt agrees with counting PIs one by one', () => {
  fc.assert(
    fc.property(onSomeDay, ({ made, day }) => {
      const { seq, start, end } = made.piAt(day);
      expect({ seq, start, end }).toEqual(slowPiAt(made.cadence, day));
    }),
  );
});

test('keys and names lead back to their PI, and to no other', () => {
  fc.assert(
    fc.property(calendar, seqs, (made, seq) => {
      const pi = made.piBySeq(seq);
      expect(made.piByKey(pi.key)).toBe(pi);
      expect(made.piByName(pi.name)).toBe(pi);
      expect(pi.key.startsWith(`${pi.start.slice(0, 4)}.`)).toBe(true);
    }),
  );
});

test('no two PIs share a key or a name', () => {
  fc.assert(
    fc.property(calendar, seqs, (made, seq) => {
      const pis = made.following(made.piBySeq(seq), 40);
      expect(new Set(pis.map(({ key }) => key)).size).toBe(40);
      expect(new Set(pis.map(({ name }) => name)).size).toBe(40);
    }),
  );
});

test('intake windows partition the days: the open PI is the one whose window holds the day', () => {
  fc.assert(
    fc.property(onSomeDay, leadDays, ({ made, day }, lead) => {
      const open = made.openPi(day, lead);
      const near = [-2, -1, 0, 1, 2].map((step) => made.piBySeq(open.seq + step));
      const holding = near.filter((pi) => {
        const { opensOn, closesOn } = made.windowOf(pi, lead);
        return opensOn <= day && day <= closesOn;
      });
      expect(holding).toEqual([open]);
      expect(made.windowOf(made.piBySeq(open.seq + 1), lead).opensOn).toBe(addDays(made.cutoffOf(open, lead), 1));
    }),
  );
});

test('the open PI is never one whose intake the running PI closed', () => {
  fc.assert(fc.property(onSomeDay, leadDays, ({ made, day }, lead) => {
    const running = made.piAt(day);
    const open = made.openPi(day, lead);
    expect(open.seq > running.seq || (open.seq === running.seq && running.start === day && lead === 0)).toBe(true);
  }));
});

test('events lie in their PI, but the cutoff, and there is a system demo an iteration', () => {
  fc.assert(
    fc.property(calendar, seqs, leadDays, (made, seq, lead) => {
      const pi = made.piBySeq(seq);
      const events = made.eventsOf(pi, lead);
      const inside = events.filter(({ kind }) => kind !== 'intake-cutoff');
      expect(inside.every(({ day }) => pi.start <= day && day <= pi.end)).toBe(true);
      expect(events.filter(({ kind }) => kind === 'system-demo')).toHaveLength(made.iterationsOf(pi).length);
      expect(events.map(({ day }) => day)).toEqual(events.map(({ day }) => day).sort());
    }),
  );
});

/** The obvious way: from PI 0, one PI after the other, until one holds the day. */
function slowPiAt(some: Cadence, day: Day): Pick<Pi, 'seq' | 'start' | 'end'> {
  const length = some.iterationDays * some.iterationsPerPi;
  const override = (seq: number) => some.overrides.find((candidate) => candidate.seq === seq);
  let pi = { seq: 0, start: some.anchor, end: override(0)?.end ?? addDays(some.anchor, length - 1) };
  while (pi.end < day) {
    const start = addDays(pi.end, 1);
    pi = { seq: pi.seq + 1, start, end: override(pi.seq + 1)?.end ?? addDays(start, length - 1) };
  }
  while (day < pi.start) pi = { seq: pi.seq - 1, start: override(pi.seq - 1)?.start ?? addDays(pi.start, -length), end: addDays(pi.start, -1) };
  return pi;
}

test('the slow way and the quick way know the same calendar', () => {
  const made = makeCalendar({ anchor: '2026-01-12', iterationDays: 14, iterationsPerPi: 6, ipIteration: true, timeZone: 'UTC', naming: '{seq}', firstNumber: 1, overrides: [] });
  expect(slowPiAt(made.cadence, '2025-12-31')).toEqual({ seq: -1, start: '2025-10-20', end: '2026-01-11' });
});
