import { isByPi, ORIGINS, sayOrigin } from '../../../src/domain';

test('the order of origins is what columns and decision 0012 hold', () => {
  expect(ORIGINS).toEqual(['none', 'own', 'target-pi', 'admitted-pi', 'version', 'children', 'sprint', 'pi-of-other-end']);
});

test.each([
  ['target-pi', 'start', 'from the target PI'],
  ['admitted-pi', 'finish', 'from the PI it was admitted to'],
  ['own', 'start', 'from the epic’s own start date'],
  ['own', 'finish', 'from the epic’s own due date'],
  ['version', 'finish', 'from the release of its version'],
  ['pi-of-other-end', 'start', 'from the PI in which it finishes'],
  ['pi-of-other-end', 'finish', 'from the PI in which it starts'],
  ['none', 'start', 'not planned'],
] as const)('%s gives the %s "%s"', (origin, bound, words) => expect(sayOrigin(origin, bound)).toBe(words));

test('every origin of a day is said apart from the others', () => {
  for (const bound of ['start', 'finish'] as const) expect(new Set(ORIGINS.map((origin) => sayOrigin(origin, bound))).size).toBe(ORIGINS.length);
});

test.each([
  ['own', 'own', false],
  ['none', 'none', false],
  ['children', 'sprint', false],
  ['version', 'own', false],
  ['own', 'target-pi', true],
  ['admitted-pi', 'own', true],
  ['own', 'pi-of-other-end', true],
  ['pi-of-other-end', 'version', true],
] as const)('dates from %s and %s are no more exact than a PI: %s', (start, finish, rough) => expect(isByPi(start, finish)).toBe(rough));
