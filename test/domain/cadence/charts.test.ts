import type { PiOverride } from '../../../src/contract';
import { checkCadence, makeCalendar } from '../../../src/domain';
import { drawChart, overridesIn, tidy } from '../chart';
import { GRID } from '../story';

/** PI 2026.3, two before the override of the story. */
const FROM = '2026-06-29';

const check = (chart: string, following: PiOverride['following']) => checkCadence({ ...GRID, overrides: overridesIn(chart, FROM, 2, following) });
const draw = (chart: string, following: PiOverride['following']) =>
  drawChart(makeCalendar({ ...GRID, overrides: overridesIn(chart, FROM, 2, following) }), FROM, tidy(chart).split('\n').length);

test.each<[string, PiOverride['following'], string]>([
  [
    'the grid',
    'shift',
    `2026.3   1122334455PP
     2026.4   ............1122334455PP
     2026.5   ........................1122334455PP`,
  ],
  [
    'a longer PI pushes the later ones; its last iteration takes the odd week',
    'shift',
    `2026.3   1122334455PP
     2026.4*  ............112233445566PPP
     2027.1   ...........................1122334455PP
     2027.2   .......................................1122334455PP`,
  ],
  [
    'a shorter PI pulls the later ones',
    'shift',
    `2026.3   1122334455PP
     2026.4*  ............112233PPP
     2026.5   .....................1122334455PP`,
  ],
  [
    'a PI shorter than two iterations has but one, which is no IP iteration',
    'shift',
    `2026.3   1122334455PP
     2026.4*  ............1
     2026.5   .............1122334455PP`,
  ],
  [
    'a PI made longer and the next one shorter, and the rest stays where it is',
    'keep',
    `2026.3   1122334455PP
     2026.4*  ............112233445566PPP
     2027.1*  ...........................112233PPP
     2027.2   ....................................1122334455PP`,
  ],
  [
    'an override that only carries a reason changes nothing',
    'keep',
    `2026.3   1122334455PP
     2026.4*  ............1122334455PP
     2026.5   ........................1122334455PP`,
  ],
  [
    'two overrides in a row, both shifting',
    'shift',
    `2026.3*  11223344PP
     2026.4*  ..........1122334455PP
     2026.5   ......................1122334455PP`,
  ],
])('%s', (_, following, chart) => {
  expect(check(chart, following)).toEqual([]);
  expect(draw(chart, following)).toBe(tidy(chart));
});

test.each<[string, PiOverride['following'], string, string, string]>([
  [
    'a longer PI runs into the next, which stays',
    'keep',
    `2026.3   1122334455PP
     2026.4*  ............11223344556PP`,
    'overrides[0].end',
    'PI 2026.4 ends on 20 Dec 2026, but PI 2026.5 starts on 14 Dec 2026: 7 days lie in both. End PI 2026.4 on 13 Dec 2026, or let the later PIs shift.',
  ],
  [
    'a shorter PI leaves a gap before the next, which stays',
    'keep',
    `2026.3   1122334455PP
     2026.4*  ............11223344PP`,
    'overrides[0].end',
    'PI 2026.4 ends on 29 Nov 2026, but PI 2026.5 starts on 14 Dec 2026: 14 days lie in neither. End PI 2026.4 on 13 Dec 2026, or let the later PIs shift.',
  ],
  [
    'a PI that starts late leaves a gap after the one before',
    'shift',
    `2026.3   1122334455PP
     2026.4*  .............1122334455PP`,
    'overrides[0].start',
    'PI 2026.3 ends on 20 Sep 2026, but PI 2026.4 starts on 28 Sep 2026: 7 days lie in neither. Start PI 2026.4 on 21 Sep 2026.',
  ],
  [
    'a PI that starts early runs into the one before',
    'shift',
    `2026.3   1122334455PP
     2026.4*  ..........1122334455PP`,
    'overrides[0].start',
    'PI 2026.3 ends on 20 Sep 2026, but PI 2026.4 starts on 7 Sep 2026: 14 days lie in both. Start PI 2026.4 on 21 Sep 2026.',
  ],
  [
    'two overrides that do not meet',
    'shift',
    `2026.3*  1122334455PP
     2026.4*  .............1122334455PP`,
    'overrides[1].start',
    'PI 2026.3 ends on 20 Sep 2026, but PI 2026.4 starts on 28 Sep 2026: 7 days lie in neither. Start PI 2026.4 on 21 Sep 2026.',
  ],
])('refused: %s', (_, following, chart, path, message) => {
  expect(check(chart, following)).toEqual([{ path, message }]);
});

test('of two gaps around one override, both are named', () => {
  const problems = check(`2026.3   1122334455PP\n2026.4*  .............112233PP`, 'keep');
  expect(problems.map(({ path }) => path)).toEqual(['overrides[0].start', 'overrides[0].end']);
});

test('an override before the anchor may not push the anchor away', () => {
  const early = { seq: -1, start: '2025-10-20', end: '2026-01-18', reason: 'Late start', following: 'shift' as const };
  expect(checkCadence({ ...GRID, overrides: [early] })).toEqual([
    {
      path: 'overrides[0].following',
      message: 'This would move PI 2026.1 from the anchor, 12 Jan 2026, to 19 Jan 2026. Keep the later PIs where they are, or move the anchor.',
    },
  ]);
});

test('before the anchor, a pair of overrides that ends on the grid is fine', () => {
  const overrides = overridesIn('2025.4*  112233445566PPP\n2025.5*  ...............112233PPP', '2025-07-28', -2, 'keep');
  const calendar = makeCalendar({ ...GRID, overrides });
  expect(calendar.piBySeq(0).start).toBe('2026-01-12');
  expect(calendar.piAt('2025-11-09').seq).toBe(-2);
  expect(calendar.piAt('2025-11-10').seq).toBe(-1);
});
