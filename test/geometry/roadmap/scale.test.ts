import fc from 'fast-check';
import { fromDayNumber, toDayNumber } from '../../../src/domain/calendar';
import { barOf, dayAt, daysIn, makeScale, markersOf, nextZoom, rangeOf, tiersOf, xOf } from '../../../static/src/geometry/roadmap';
import { CALENDAR, TODAY } from '../../domain/story';

const day = toDayNumber;
const dated = (...spans: [string, string][]) => ({ count: spans.length, start: Int32Array.from(spans, ([start]) => day(start)), finish: Int32Array.from(spans, ([, finish]) => day(finish)) });
const YEAR = { from: day('2026-09-21'), to: day('2027-06-20') };

test('the chart spans whole PIs: the running one, the next two, and all that is planned', () => {
  const words = ({ from, to }: { from: number; to: number }) => `${fromDayNumber(from)} to ${fromDayNumber(to)}`;
  expect(words(rangeOf(null, CALENDAR, TODAY))).toBe('2026-09-21 to 2027-06-20');
  expect(words(rangeOf(dated(['2026-02-01', '2026-03-01']), CALENDAR, TODAY))).toBe('2026-01-12 to 2027-06-20');
  expect(words(rangeOf(dated(['2027-07-01', '2027-07-02']), CALENDAR, TODAY))).toBe('2026-09-21 to 2027-09-12');
});

test('a mistyped year does not make a chart of centuries', () => {
  const { from, to } = rangeOf(dated(['1026-01-01', '9026-12-31']), CALENDAR, TODAY);
  expect(to - from).toBeLessThan(365 * 13);
});

test('a place and its day are each other’s inverse at every zoom', () => {
  fc.assert(
    fc.property(fc.constantFrom('fit' as const, 'pi' as const, 'quarter' as const, 'iteration' as const, 'day' as const), fc.integer({ min: 200, max: 3000 }), fc.nat(272), (zoom, room, after) => {
      const scale = makeScale(YEAR, zoom, room);
      expect(dayAt(scale, xOf(scale, YEAR.from + after) + scale.dayWidth / 2)).toBe(YEAR.from + after);
    }),
  );
});

test('fit shows all days where they stay readable', () => {
  expect(makeScale(YEAR, 'fit', 960).width).toBeCloseTo(960);
  expect(makeScale({ from: 0, to: 9999 }, 'fit', 960).width).toBeGreaterThan(960);
});

test.each([
  ['fit', 1, 3.5, 'quarter'],
  ['pi', 1, 1.9, 'quarter'],
  ['day', 1, 28, 'day'],
  ['day', -1, 28, 'iteration'],
  ['fit', -1, 3.5, 'pi'],
  ['pi', -1, 1.9, 'pi'],
] as const)('from %s by %i at %d pixels a day comes %s', (zoom, step, dayWidth, next) => {
  expect(nextZoom(zoom, step, dayWidth)).toBe(next);
});

test('a bar covers its last day, and tells what of it is committed', () => {
  const scale = { ...YEAR, dayWidth: 2, width: 2 * (YEAR.to - YEAR.from + 1) };
  const bar = barOf(dated(['2026-12-21', '2027-01-17']), 0, scale, day('2027-01-03'));
  expect(bar).toEqual({ x: 182, width: 56, committed: 0.5, cutLeft: false, cutRight: false });
});

test('dates beyond the chart are cut at its edge, and say so', () => {
  const scale = makeScale(YEAR, 'quarter', 960);
  expect(barOf(dated(['2025-01-01', '2028-01-01']), 0, scale, 0)).toMatchObject({ x: 0, width: scale.width, cutLeft: true, cutRight: true });
});

/** A tier as a line: its labels, each from where it starts, ten days a character. */
const draw = (cells: { label: string; x: number; now: boolean }[], dayWidth: number) => cells.map(({ label, x, now }) => `${Math.round(x / dayWidth)}:${label}${now ? '*' : ''}`).join(' ');

test('the header has PIs, and iterations where they have room', () => {
  const scale = makeScale(YEAR, 'quarter', 960);
  const tiers = tiersOf(CALENDAR, scale, TODAY);
  expect(draw(tiers.pis, scale.dayWidth)).toBe('0:PI 2026.4* 105:PI 2027.1 189:PI 2027.2');
  expect(draw(tiers.fine, scale.dayWidth)).toBe('0:1 14:2 28:3 42:4 56:5* 70:6 84:IP 105:1 119:2 133:3 147:4 161:5 175:IP 189:1 203:2 217:3 231:4 245:5 259:IP');
});

test('else it has months', () => {
  const tiers = tiersOf(CALENDAR, makeScale(YEAR, 'fit', 300), TODAY);
  expect(tiers.kind).toBe('months');
  expect(tiers.fine.map(({ label }) => label)).toEqual(['Sep', 'Oct', 'Nov', 'Dec', 'Jan ’27', 'Feb', 'Mar', 'Apr', 'May', 'Jun']);
});

test('days are made only for what is seen', () => {
  const scale = makeScale(YEAR, 'day', 960);
  const days = daysIn(scale, 0, 280);
  expect(days.map(({ label }) => label)).toEqual(['21', '22', '23', '24', '25', '26', '27', '28', '29', '30']);
  expect(days.filter(({ weekend }) => weekend).map(({ label }) => label)).toEqual(['26', '27']);
  expect(daysIn(makeScale(YEAR, 'pi', 960), 0, 960)).toEqual([]);
});

test('cutoffs to come and today are marked', () => {
  const markers = markersOf(CALENDAR, makeScale(YEAR, 'quarter', 960), { today: TODAY, leadDays: 14 });
  expect(markers.map(({ label, day: at }) => `${label} ${at}`)).toEqual(['Cutoff 2027.1 2026-12-21', 'Cutoff 2027.2 2027-03-15', `Today ${TODAY}`]);
});

test('a cutoff’s flag steps aside where today’s would lie on it, and only there', () => {
  const asides = (today: string) => markersOf(CALENDAR, makeScale(YEAR, 'quarter', 960), { today, leadDays: 14 }).filter(({ kind }) => kind === 'cutoff').map(({ aside = 0 }) => Math.round(aside));
  expect(asides(TODAY).every((aside) => aside === 0)).toBe(true);
  expect(asides('2026-12-20')[0]).toBeGreaterThan(10);
  expect(asides('2026-12-20').slice(1).every((aside) => aside === 0)).toBe(true);
});
