import fc from 'fast-check';
import { dayInZone, daysBetween, isTimeZone } from '../../../src/domain';

test.each([
  ['Berlin, half an hour before midnight', '2026-11-24T22:30:00.000Z', 'Europe/Berlin', '2026-11-24'],
  ['Berlin, half an hour after midnight', '2026-11-24T23:30:00.000Z', 'Europe/Berlin', '2026-11-25'],
  ['Berlin, last millisecond of a day', '2026-11-24T22:59:59.999Z', 'Europe/Berlin', '2026-11-24'],
  ['Berlin, first instant of a day', '2026-11-24T23:00:00.000Z', 'Europe/Berlin', '2026-11-25'],
  ['Berlin, in summer a day begins an hour earlier', '2026-06-24T22:00:00.000Z', 'Europe/Berlin', '2026-06-25'],
  ['Berlin, before the clocks go forward', '2026-03-28T22:59:59.000Z', 'Europe/Berlin', '2026-03-28'],
  ['Berlin, the day they go forward, begins', '2026-03-28T23:00:00.000Z', 'Europe/Berlin', '2026-03-29'],
  ['Berlin, that day has 23 hours', '2026-03-29T22:00:00.000Z', 'Europe/Berlin', '2026-03-30'],
  ['Berlin, the day they go back, begins', '2026-10-24T22:00:00.000Z', 'Europe/Berlin', '2026-10-25'],
  ['Berlin, that day has 25 hours', '2026-10-25T22:59:59.000Z', 'Europe/Berlin', '2026-10-25'],
  ['New York, in the evening', '2026-11-25T04:59:59.000Z', 'America/New_York', '2026-11-24'],
  ['New York, the next day', '2026-11-25T05:00:00.000Z', 'America/New_York', '2026-11-25'],
  ['São Paulo, before its clocks skipped midnight', '2018-11-04T02:59:59.000Z', 'America/Sao_Paulo', '2018-11-03'],
  ['São Paulo, a day without midnight', '2018-11-04T03:00:00.000Z', 'America/Sao_Paulo', '2018-11-04'],
  ['Apia, before the skipped day', '2011-12-30T09:59:59.000Z', 'Pacific/Apia', '2011-12-29'],
  ['Apia, a second later it is two days later', '2011-12-30T10:00:00.000Z', 'Pacific/Apia', '2011-12-31'],
  ['Kolkata, half-hour offset', '2026-11-24T18:30:00.000Z', 'Asia/Kolkata', '2026-11-25'],
  ['Kiritimati, the first to see a day', '2026-11-24T10:00:00.000Z', 'Pacific/Kiritimati', '2026-11-25'],
])('%s', (_, instant, zone, expected) => {
  expect(dayInZone(instant, zone)).toBe(expected);
  expect(dayInZone(new Date(instant), zone)).toBe(expected);
});

test('no instant and no zone are bugs', () => {
  expect(() => dayInZone('soon', 'Europe/Berlin')).toThrow(RangeError);
  expect(() => dayInZone('2026-11-24T10:00:00.000Z', 'Europe/Atlantis')).toThrow(RangeError);
});

test('no zone is more than a day away from UTC, and time never turns back a day', () => {
  const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Australia/Lord_Howe');
  const instants = fc.date({ min: new Date('2012-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, zones, fc.integer({ min: 0, max: 172_800_000 }), (instant, zone, later) => {
      const here = dayInZone(instant, zone);
      expect(Math.abs(daysBetween(instant.toISOString().slice(0, 10), here))).toBeLessThanOrEqual(1);
      expect(dayInZone(new Date(instant.getTime() + later), zone) >= here).toBe(true);
    }),
  );
});

test.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Europe/Atlantis', false],
  ['+01:00', false],
  ['', false],
  ['Berlin', false],
])('%p is a time zone: %p', (name, expected) => {
  expect(isTimeZone(name)).toBe(expected);
});
