import { CALENDAR, GRID, TODAY } from '../story';
import { makeCalendar } from '../../../src/domain';

test.each([
  ['PI 2026.1', '2026-01-12', '2026-04-05', null],
  ['PI 2026.2', '2026-04-06', '2026-06-28', null],
  ['PI 2026.3', '2026-06-29', '2026-09-20', null],
  ['PI 2026.4', '2026-09-21', '2027-01-03', 'Year-end freeze'],
  ['PI 2027.1', '2027-01-04', '2027-03-28', null],
])('%s runs from %s to %s', (name, start, end, reason) => {
  expect(CALENDAR.piByName(name)).toMatchObject({ name, start, end, reason });
  expect(CALENDAR.piAt(start)).toBe(CALENDAR.piAt(end));
});

test.each([
  ['2026.4', '2026-09-07', '2026-06-16'],
  ['2027.1', '2026-12-21', '2026-09-08'],
])('with 14 lead days, intake for PI %s closes on %s and opens on %s', (key, closesOn, opensOn) => {
  const pi = CALENDAR.piByKey(key)!;
  expect(CALENDAR.cutoffOf(pi, 14)).toBe(closesOn);
  expect(CALENDAR.windowOf(pi, 14)).toEqual({ opensOn, closesOn });
});

test.each([
  ['2026-09-07', 14, '2026.4'],
  ['2026-09-08', 14, '2027.1'],
  [TODAY, 14, '2027.1'],
  ['2026-12-21', 14, '2027.1'],
  ['2026-12-22', 14, '2027.2'],
  ['2027-01-04', 0, '2027.1'],
  ['2027-01-05', 0, '2027.2'],
  [TODAY, 180, '2027.3'],
])('on %s, with %i lead days, PI %s can be reached', (today, leadDays, key) => {
  expect(CALENDAR.openPi(today, leadDays).key).toBe(key);
});

test('the running iteration', () => {
  expect(CALENDAR.iterationAt(TODAY)).toEqual({ pi: '2026.4', number: 5, name: 'PI 2026.4 iteration 5', start: '2026-11-16', end: '2026-11-29', ip: false });
  expect(CALENDAR.iterationAt('2027-01-03')).toMatchObject({ number: 7, name: 'PI 2026.4 IP iteration', start: '2026-12-14', ip: true });
});

test('without an IP iteration the last one is like the others', () => {
  const plain = makeCalendar({ ...GRID, ipIteration: false });
  expect(plain.iterationsOf(plain.piBySeq(0)).at(-1)).toMatchObject({ ip: false, name: 'PI 2026.1 iteration 6' });
});

test('the events of a PI, in order, on working days', () => {
  const pi = CALENDAR.piByKey('2027.1')!;
  expect(CALENDAR.eventsOf(pi, 14).map(({ day, title }) => `${day} ${title}`)).toEqual([
    '2026-12-21 Intake cutoff of PI 2027.1',
    '2027-01-04 PI planning of PI 2027.1',
    '2027-01-04 Portfolio sync in PI 2027.1',
    '2027-01-15 System demo of PI 2027.1 iteration 1',
    '2027-01-29 System demo of PI 2027.1 iteration 2',
    '2027-02-01 Portfolio sync in PI 2027.1',
    '2027-02-12 System demo of PI 2027.1 iteration 3',
    '2027-02-26 System demo of PI 2027.1 iteration 4',
    '2027-03-01 Portfolio sync in PI 2027.1',
    '2027-03-12 System demo of PI 2027.1 iteration 5',
    '2027-03-12 Solution demo of PI 2027.1',
    '2027-03-26 System demo of PI 2027.1 IP iteration',
    '2027-03-26 Inspect & Adapt of PI 2027.1',
  ]);
});

test('events of PIs without a working day keep to the PI', () => {
  const days = makeCalendar({ ...GRID, anchor: '2026-01-10', iterationDays: 1, iterationsPerPi: 1 });
  const saturday = days.piAt('2026-01-10');
  expect(new Set(days.eventsOf(saturday, 0).map(({ day }) => day))).toEqual(new Set(['2026-01-10']));
});

test('what is not there is null', () => {
  expect(['2026.6', '2026.0', '2026.05', '2026', '26.1', 'x', '', '2026.1 ', '9999.99', '0000.1'].map(CALENDAR.piByKey)).toEqual(Array(10).fill(null));
  expect(['PI 2026.9', 'PI 2026.04', 'pi 2026.4', 'PI 2026.4 ', '2026.4', ''].map(CALENDAR.piByName)).toEqual(Array(6).fill(null));
});

test('names of PIs beyond the end of days are no PIs', () => {
  const numbered = makeCalendar({ ...GRID, naming: '{seq}' });
  expect(['99999', '-99999', '9'.repeat(30)].map(numbered.piByName)).toEqual([null, null, null]);
  expect(['0000.1', '9999.99'].map(numbered.piByKey)).toEqual([null, null]);
  const last = numbered.piAt('9999-06-01');
  expect([numbered.piByKey(last.key), numbered.piByName(last.name)]).toEqual([last, last]);
  expect(numbered.piByKey('9999.5')).toBeNull();
  expect(numbered.piByKey('2200.1')?.key).toBe('2200.1');
});
