import { makeCalendar } from '../../../src/domain/cadence';
import { stubsOf } from '../../../static/src/features/roadmap/facts/stubsOf';
import { layLanes, layRows } from '../../../static/src/geometry/roadmap';
import { aPortfolio } from '../../builders/aPortfolio';

const data = Array.from({ length: 8 }, (_, at) => ({ key: `DAT-${at + 1}`, stream: 2, start: '2026-09-21', finish: at === 0 ? '2027-06-20' : '2026-10-04' }));
const { wiring, portfolio, analysis } = aPortfolio({
  streams: ['Payments', 'Channels', 'Data'],
  epics: [
    { key: 'PAY-1', start: '2027-01-04', finish: '2027-02-14' },
    { key: 'PAY-2', start: '2027-04-05', finish: '2027-05-30' },
    { key: 'MOB-1', stream: 1, start: '2027-06-21', finish: '2027-07-18' },
    ...data,
  ],
  links: [['PAY-1', 'PAY-2'], ['PAY-1', 'MOB-1'], ...data.map(({ key }): [string, string] => [key, 'PAY-2'])],
});
const lookup = { wiring, calendar: makeCalendar(wiring.cadence), portfolio, analysis, inConflict: null };
const stubsFor = (shown: number[]) => {
  const lanes = layLanes(portfolio, 3, null);
  return stubsOf(lookup, layRows(lanes, portfolio.count, { shown: Uint8Array.from(shown), collapsed: new Uint8Array(3) }));
};

test('one epic is named, with its stream and what the dependency comes to', () => {
  expect(stubsFor([1, 0, 0]).get(0)).toEqual([{ side: 'out', state: 'fine', label: 'MOB-1', words: 'provides to MOB-1 of Channels (fine)' }]);
});

test('several are counted, the worst first, and of many only some are named', () => {
  expect(stubsFor([1, 0, 0]).get(1)).toEqual([
    { side: 'in', state: 'conflict', label: '8 epics', words: 'waits for DAT-1 of Data (conflict), DAT-2 of Data (fine), DAT-3 of Data (fine), DAT-4 of Data (fine), DAT-5 of Data (fine), DAT-6 of Data (fine), and 2 more' },
  ]);
});

test('what has a row needs no stub, and what has none gets none', () => {
  expect([...stubsFor([1, 1, 0]).keys()]).toEqual([1]);
  expect(stubsFor([1, 1, 1]).size).toBe(0);
  expect(stubsFor([0, 0, 0]).size).toBe(0);
});
