import fc from 'fast-check';
import { makeCalendar } from '../../../src/domain/cadence';
import { previewRows, type PreviewRow } from '../../../static/src/features/setup/cadence/previewRows';
import { bySeq, nextOverride, pisNear } from '../../../static/src/features/setup/cadence/overrideChoices';
import { timeZones } from '../../../static/src/features/setup/cadence/timeZones';
import { aCadence } from '../../builders/aSettings';

/** A bar as a drawing: a character a week, `.` iteration, `i` IP iteration, `|` the week of a cutoff, `t` of today. */
function draw(row: PreviewRow, weeks: number): string {
  const cells = Array.from({ length: weeks }, (_, week) => {
    const middle = (week + 0.5) / weeks;
    const mark = row.marks.find(({ at }) => Math.floor(at * weeks + 1e-9) === week);
    const segment = row.segments.find(({ from, to }) => middle >= from && middle < to);
    return mark ? (mark.kind === 'today' ? 't' : '|') : segment ? (segment.iteration.ip ? 'i' : '.') : ' ';
  });
  return `${row.pi.key} ${cells.join('')}`.trimEnd();
}

test('draws the running PI and the next six, the longer one longer, each mark in the PI that it lies in', () => {
  const rows = previewRows(makeCalendar(aCadence()), 14, '2026-11-24', 6);
  expect(rows.map((row) => draw(row, 15))).toEqual([
    '2026.4 .........t..i|i',
    '2027.1 ..........|i',
    '2027.2 ..........|i',
    '2027.3 ..........|i',
    '2027.4 ..........|i',
    '2027.5 ..........|i',
    '2028.1 ..........|i',
  ]);
  expect(rows[0]).toMatchObject({ current: true, cutoff: '2026-09-07', pi: { reason: 'Year-end freeze' } });
  expect(rows[0]!.marks.find((mark) => mark.kind === 'cutoff')).toMatchObject({ day: '2026-12-21', pi: { key: '2027.1' } });
});

test('every bar is filled without gap, within the frame, whatever the cadence', () => {
  const cadences = fc.record({ iterationDays: fc.integer({ min: 1, max: 90 }), iterationsPerPi: fc.integer({ min: 1, max: 26 }), leadDays: fc.integer({ min: 0, max: 180 }) });
  fc.assert(
    fc.property(cadences, ({ leadDays, ...grid }) => {
      for (const { segments, marks, pi } of previewRows(makeCalendar(aCadence({ ...grid, overrides: [] })), leadDays, '2026-11-24', 6)) {
        expect(segments[0]!.from).toBe(0);
        segments.slice(1).forEach((segment, at) => expect(segment.from).toBeCloseTo(segments[at]!.to, 9));
        expect(segments.at(-1)!.to).toBeLessThanOrEqual(1 + 1e-9);
        for (const mark of marks) expect(mark.day >= pi.start && mark.day <= pi.end && mark.at >= 0 && mark.at < 1).toBe(true);
      }
    }),
  );
});

test('a new override starts on the dates that the PI has anyway, so that adding one changes nothing yet', () => {
  const next = nextOverride(aCadence(), '2026-11-24')!;
  expect(next).toEqual({ seq: 4, start: '2027-01-04', end: '2027-03-28', reason: '', following: 'shift' });
  const twice = aCadence({ overrides: bySeq([{ ...next, reason: 'Trial' }, ...aCadence().overrides]) });
  expect(twice.overrides.map(({ seq }) => seq)).toEqual([3, 4]);
  expect(nextOverride(twice, '2026-11-24')?.seq).toBe(5);
  expect(nextOverride(aCadence({ iterationDays: 0 }), '2026-11-24')).toBeNull();
});

test('the PIs to choose from have the dates that earlier overrides give them', () => {
  const second = aCadence();
  expect(pisNear(second, 0, '2026-11-24').find((pi) => pi.seq === 3)).toMatchObject({ end: '2026-12-13' });
  expect(pisNear(second, 1, '2026-11-24').find((pi) => pi.seq === 4)).toMatchObject({ start: '2027-01-04' });
});

test('time zones are searchable by name, and an unknown one that is stored is still shown', () => {
  expect(timeZones('Europe/Berlin')).toContainEqual({ value: 'America/New_York', label: 'America/New York' });
  expect(timeZones('Europe/Atlantis')).toContainEqual({ value: 'Europe/Atlantis', label: 'Europe/Atlantis' });
});
