import { barFor } from '../../../static/src/features/roadmap/facts/barFor';
import { makeScale } from '../../../static/src/geometry/roadmap';
import { toDayNumber } from '../../../src/domain/calendar';
import { aPortfolio } from '../../builders/aPortfolio';

test('of a done epic nothing is a forecast, though its dates lie ahead; of another one all is', () => {
  const { portfolio } = aPortfolio({ epics: [{ key: 'PAY-1', start: '2027-01-04', finish: '2027-03-28', state: 'done' }, { key: 'PAY-2', start: '2027-01-04', finish: '2027-03-28', state: 'ready' }, { key: 'PAY-3', state: 'done' }] });
  const scale = makeScale({ from: toDayNumber('2026-11-02'), to: toDayNumber('2027-05-30') }, 'fit', 1000);
  const bars = [0, 1, 2].map((epic) => barFor({ portfolio }, epic, { scale, committedTo: toDayNumber('2027-01-03') }));
  expect(bars.map((bar) => bar && bar.committed)).toEqual([1, 0, null]);
});
