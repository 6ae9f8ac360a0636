import { choicesOf } from '../../../src/domain/intake';
import { calendarRows } from '../../../static/src/features/intake/calendar/calendarRows';
import { tabAt } from '../../../static/src/features/intake/page/pageTabs';
import { calendar } from './aView';

describe('the calendar', () => {
  const rows = calendarRows({ windows: choicesOf(calendar, '2026-11-24', 14), today: '2026-11-24' });

  it('is the running PI and the next six, with intake in words', () => {
    expect(rows.map((row) => row.name)).toEqual(['PI 2026.4', 'PI 2027.1', 'PI 2027.2', 'PI 2027.3', 'PI 2027.4', 'PI 2027.5', 'PI 2028.1']);
    expect(rows.slice(0, 3).map((row) => row.intake)).toEqual(['Closed on 7 Sep', 'Open until 21 Dec', 'Opens on 22 Dec']);
    expect(rows.filter((row) => row.open).map((row) => row.key)).toEqual(['2027.1']);
  });

  it('says how long a PI is, and why where it is unlike the others', () => {
    expect(rows[0]).toMatchObject({ weeks: '15 weeks', reason: 'Year-end freeze', current: true });
    expect(rows[1]).toMatchObject({ weeks: '12 weeks', reason: null, current: false, passed: null });
  });

  it('counts today as passed: all of a PI on its last day', () => {
    expect(rows[0]?.passed).toBeCloseTo(65 / 105);
    expect(calendarRows({ windows: choicesOf(calendar, '2027-01-03', 14), today: '2027-01-03' })[0]?.passed).toBe(1);
  });
});

describe('the tabs of the page', () => {
  it.each([
    ['/', 0],
    ['/intake', 0],
    ['/calendar', 1],
    ['/calendar/', 1],
    ['/roadmap', 0],
    ['', 0],
  ])('%p opens tab %i', (path, tab) => expect(tabAt(path)).toBe(tab));
});
