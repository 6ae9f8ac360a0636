import { makeCalendar } from '../../../src/domain/cadence';
import { fromDayNumber } from '../../../src/domain/calendar';
import { ORIGINS } from '../../../src/domain/roadmap';
import type { Held } from '../../../static/src/features/move/moveState';
import { heldPortfolio } from '../../../static/src/features/roadmap/move/heldPortfolio';
import { NONE_32, type Portfolio } from '../../../static/src/portfolio/Portfolio';
import { aPortfolio, type EpicDrawing } from '../../builders/aPortfolio';

const HELD = (pi: string | null): [string, Held] => ['10000', { pi, at: null }];

/** The first epic after a move: its days, where they come from, and its target. */
function moved(epic: Omit<EpicDrawing, 'key'>, pi: string | null, change: (portfolio: Portfolio) => void = () => undefined): string {
  const { portfolio, wiring } = aPortfolio({ epics: [{ key: 'PAY-1', ...epic }, { key: 'PAY-2', start: '2026-11-02', finish: '2026-11-29' }] });
  change(portfolio);
  const calendar = makeCalendar(wiring.cadence);
  const after = heldPortfolio(portfolio, calendar, new Map([HELD(pi)]));
  expect([after.start[1], after.finish[1], after.targetPi[1]]).toEqual([portfolio.start[1], portfolio.finish[1], portfolio.targetPi[1]]);
  const day = (number = NONE_32) => (number === NONE_32 ? '-' : fromDayNumber(number));
  const origin = (at = 0) => ORIGINS[at];
  const target = after.targetPi[0] === NONE_32 ? 'none' : calendar.piBySeq(after.targetPi[0]!).key;
  return `${day(after.start[0])} ${origin(after.startFrom[0])}, ${day(after.finish[0])} ${origin(after.finishFrom[0])}, aims for ${target}`;
}

test('an epic without dates of its own goes where it aims', () => {
  expect(moved({}, '2027.1')).toBe('2027-01-04 target-pi, 2027-03-28 target-pi, aims for 2027.1');
  expect(moved({ start: '2027-01-04', finish: '2027-03-28', from: 'target-pi', targetPi: '2027.1' }, '2027.2')).toBe('2027-03-29 target-pi, 2027-06-20 target-pi, aims for 2027.2');
  expect(moved({ start: '2027-01-04', finish: '2027-03-28', from: 'admitted-pi', admitted: '2027.1' }, '2027.2')).toMatch(/^2027-03-29 target-pi/);
});

test('dates of its own stay, whatever it aims for', () => {
  expect(moved({ start: '2026-11-02', finish: '2027-02-14' }, '2027.2')).toBe('2026-11-02 own, 2027-02-14 own, aims for 2027.2');
});

test('one bound of its own stays and the other follows, where that makes sense', () => {
  const startOnly = (portfolio: Portfolio) => void (portfolio.finishFrom[0] = ORIGINS.indexOf('pi-of-other-end'));
  expect(moved({ start: '2027-01-18', finish: '2027-03-28' }, '2027.2', startOnly)).toBe('2027-01-18 own, 2027-06-20 target-pi, aims for 2027.2');
  expect(moved({ start: '2027-01-18', finish: '2027-03-28' }, '2026.4', startOnly)).toBe('2027-01-18 own, 2027-03-28 pi-of-other-end, aims for 2026.4');
});

test('a target that is taken away leaves the dates to the next reading', () => {
  expect(moved({ start: '2027-01-04', finish: '2027-03-28', from: 'target-pi', targetPi: '2027.1' }, null)).toBe('2027-01-04 target-pi, 2027-03-28 target-pi, aims for none');
});

test('where nothing was moved the portfolio is the same object, so that nothing is drawn again', () => {
  const { portfolio, wiring } = aPortfolio({ epics: [{ key: 'PAY-1' }] });
  expect(heldPortfolio(portfolio, makeCalendar(wiring.cadence), new Map())).toBe(portfolio);
});
