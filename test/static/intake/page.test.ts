import { choicesOf } from '../../../src/domain/intake';
import { calendarRows } from '../../../static/src/features/intake/calendar/calendarRows';
import { movedTo } from '../../../static/src/features/page/pageAddress';
import { PAGE_TABS, tabAt } from '../../../static/src/features/page/pageTabs';
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
  const opened = (path: string) => PAGE_TABS[tabAt(path)]?.path;

  it.each([...PAGE_TABS.map(({ path }) => path)])('%p opens its tab', (path) => {
    expect(opened(path)).toBe(path);
    expect(opened(`${path}/`)).toBe(path);
  });

  it.each(['/', '', '/no-such-view'])('%p opens the first tab', (path) => expect(tabAt(path)).toBe(0));
});

describe('the address of the page', () => {
  const start = { tab: 0, searches: {} };

  it('keeps the filters of each tab, so that it comes back as it was left', () => {
    const filtered = movedTo(start, '/dependencies', '?show=conflict');
    const away = movedTo(filtered, '/calendar', '');
    expect(PAGE_TABS[away.tab]?.path).toBe('/calendar');
    expect(away.searches).toEqual({ '/dependencies': '?show=conflict', '/calendar': '' });
  });

  it('follows the host back', () => {
    const filtered = movedTo(movedTo(start, '/dependencies', ''), '/dependencies', '?show=conflict');
    expect(movedTo(filtered, '/dependencies', '').searches['/dependencies']).toBe('');
  });
});
