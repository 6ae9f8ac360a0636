import type { Cadence } from '../../../src/contract';
import { checkCadence, makeCalendar } from '../../../src/domain';
import { CADENCE, FREEZE, GRID } from '../story';

test('the cadence of the story is accepted', () => {
  expect(checkCadence(CADENCE)).toEqual([]);
});

test.each<[Partial<Cadence>, string, string]>([
  [{ anchor: '2026-02-30' }, 'anchor', 'YYYY-MM-DD'],
  [{ anchor: '0206-01-12' }, 'anchor', 'between 1900 and 2200'],
  [{ iterationDays: 0 }, 'iterationDays', '1 to 90'],
  [{ iterationDays: 91 }, 'iterationDays', '1 to 90'],
  [{ iterationDays: 13.5 }, 'iterationDays', 'whole number'],
  [{ iterationDays: NaN }, 'iterationDays', 'whole number'],
  [{ iterationsPerPi: 0 }, 'iterationsPerPi', '1 to 26'],
  [{ iterationsPerPi: 27 }, 'iterationsPerPi', '1 to 26'],
  [{ timeZone: 'Europe/Atlantis' }, 'timeZone', 'no time zone "Europe/Atlantis"'],
  [{ firstNumber: 1.5 }, 'firstNumber', 'whole number'],
  [{ firstNumber: -1 }, 'firstNumber', '0 to 9999'],
  [{ naming: 'PI' }, 'naming', '{year} and {n} once each'],
  [{ naming: '' }, 'naming', '{year} and {n} once each'],
  [{ naming: 'PI {year}' }, 'naming', '{year} and {n} once each'],
  [{ naming: 'PI {n}' }, 'naming', '{year} and {n} once each'],
  [{ naming: '{year}.{n}.{n}' }, 'naming', '{year} and {n} once each'],
  [{ naming: '{year}.{n} {seq}' }, 'naming', '{seq} once'],
  [{ naming: '{year}{n}' }, 'naming', 'some text between'],
  [{ naming: '{n}7{year}' }, 'naming', 'some text between'],
  [{ naming: '{year}.{n} {quarter}' }, 'naming', '{quarter} is no placeholder'],
  [{ naming: '{year}.{n} {' }, 'naming', '{ is no placeholder'],
  [{ naming: ' {seq}' }, 'naming', 'space'],
  [{ naming: `{seq} ${'x'.repeat(60)}` }, 'naming', 'Shorten'],
  [{ overrides: [{ ...FREEZE, start: 'soon' }] }, 'overrides[0].start', 'YYYY-MM-DD'],
  [{ overrides: [{ ...FREEZE, end: '2026-13-01' }] }, 'overrides[0].end', 'YYYY-MM-DD'],
  [{ overrides: [{ ...FREEZE, end: '2026-09-20' }] }, 'overrides[0].end', 'ends before it starts'],
  [{ overrides: [{ ...FREEZE, reason: '  ' }] }, 'overrides[0].reason', 'Say why'],
  [{ overrides: [{ ...FREEZE, seq: 0.5 }] }, 'overrides[0].seq', 'whole number'],
  [{ overrides: [FREEZE, FREEZE] }, 'overrides[1].seq', 'already has an override'],
  [{ overrides: [FREEZE, { ...FREEZE, seq: 1 }] }, 'overrides[1].seq', 'order of their PIs'],
])('%j is refused at %s', (change, path, words) => {
  const [problem, ...others] = checkCadence({ ...GRID, ...change });
  expect(problem).toMatchObject({ path, message: expect.stringContaining(words) });
  expect(others).toEqual([]);
});

test('all problems are collected', () => {
  const paths = checkCadence({ ...GRID, iterationDays: 0, timeZone: '?', naming: '?', overrides: [{ ...FREEZE, start: '', reason: '' }] }).map(({ path }) => path);
  expect(paths).toEqual(['iterationDays', 'timeZone', 'naming', 'overrides[0].start', 'overrides[0].reason']);
});

test('a calendar of a bad cadence is a bug', () => {
  expect(() => makeCalendar({ ...GRID, iterationDays: 0 })).toThrow('iterationDays');
});

test('names may hold what means something to patterns', () => {
  const made = makeCalendar({ ...GRID, naming: '$1 (Q{n}|*) of {year}?' });
  expect(made.piAt('2026-01-12').name).toBe('$1 (Q1|*) of 2026?');
  expect(made.piByName('$1 (Q1|*) of 2026?')?.seq).toBe(0);
});

test('numbers go below the first one', () => {
  const made = makeCalendar({ ...GRID, naming: 'PI-{seq}', firstNumber: 1 });
  expect([made.piBySeq(0).name, made.piBySeq(-1).name, made.piBySeq(-2).name]).toEqual(['PI-1', 'PI-0', 'PI--1']);
  expect(made.piByName('PI--1')?.seq).toBe(-2);
  expect(made.piByName('PI--0')).toBeNull();
});
