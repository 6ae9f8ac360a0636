import fc from 'fast-check';
import type { Scores } from '../../../src/contract';
import { costOfDelayOf, fitQueue, rankByWsjf, wsjfOf } from '../../../src/domain';

const scores = (businessValue: number | null, timeCriticality: number | null, riskReduction: number | null, jobSize: number | null): Scores => ({ businessValue, timeCriticality, riskReduction, jobSize });

test.each([
  ['all three', scores(8, 5, 3, 4), 16, 4],
  ['two of three, the other counting 0', scores(8, null, 3, 4), 11, 2.75],
  ['nothing but zeros', scores(0, 0, 0, 4), 0, 0],
  ['none of the three', scores(null, null, null, 4), null, null],
  ['no job size', scores(8, 5, 3, null), 16, null],
  ['a job size of 0', scores(8, 5, 3, 0), 16, null],
  ['nothing at all', scores(null, null, null, null), null, null],
])('cost of delay and WSJF of %s', (_, given, costOfDelay, wsjf) => {
  expect(costOfDelayOf(given)).toBe(costOfDelay);
  expect(wsjfOf(given)).toBe(wsjf);
});

const item = (key: string, costOfDelay: number | null, jobSize: number | null, day = '10', streamId: string | null = 'payments') => ({ key, costOfDelay, jobSize, requestedAt: `2026-11-${day}T10:00:00.000Z`, streamId });

/** As `KEY tie`. */
const said = (items: ReturnType<typeof item>[]) => rankByWsjf(items).map(({ item: { key }, tie }) => `${key} ${tie ?? '-'}`);

describe('the queue', () => {
  test('is ranked by WSJF, the highest first, with places from 1', () => {
    const ranked = rankByWsjf([item('PAY-1', 10, 5), item('PAY-2', 30, 5), item('PAY-3', 9, 1)]);
    expect(ranked.map(({ item: { key }, place, wsjf, tie }) => [key, place, wsjf, tie])).toEqual([['PAY-3', 1, 9, null], ['PAY-2', 2, 6, null], ['PAY-1', 3, 2, null]]);
  });

  test.each([
    ['a higher cost of delay', [item('PAY-1', 10, 5), item('PAY-2', 20, 10)], ['PAY-2 Same WSJF as PAY-1; stands before it for its higher cost of delay.', 'PAY-1 -']],
    ['a smaller job size, where both cost nothing', [item('PAY-1', 0, 5), item('PAY-2', 0, 3)], ['PAY-2 Same WSJF as PAY-1; stands before it for its smaller job size.', 'PAY-1 -']],
    ['an earlier request', [item('PAY-1', 10, 5, '12'), item('PAY-2', 10, 5, '11')], ['PAY-2 Same WSJF as PAY-1; stands before it for its earlier request.', 'PAY-1 -']],
    ['its key, 9 before 10', [item('PAY-10', 10, 5), item('PAY-9', 10, 5)], ['PAY-9 Same WSJF as PAY-10; stands before it for its key alone.', 'PAY-10 -']],
    ['its key, also where two only look the same', [item('PAY-1', 10, 5), item('PAY-01', 10, 5)], ['PAY-01 Same WSJF as PAY-1; stands before it for its key alone.', 'PAY-1 -']],
    ['one reason each, of three equals', [item('PAY-1', 10, 5, '12'), item('PAY-2', 10, 5, '11'), item('PAY-3', 20, 10, '13')], ['PAY-3 Same WSJF as PAY-2; stands before it for its higher cost of delay.', 'PAY-2 Same WSJF as PAY-1; stands before it for its earlier request.', 'PAY-1 -']],
    ['what is not scored last, and a cost of 0 before it', [item('PAY-1', null, 5), item('PAY-2', 0, 5), item('PAY-3', 8, null)], ['PAY-2 -', 'PAY-3 No WSJF, as PAY-1; stands before it for its higher cost of delay.', 'PAY-1 -']],
    ['the earlier of two that nobody scored', [item('PAY-1', null, null, '12'), item('PAY-2', null, null, '11')], ['PAY-2 No WSJF, as PAY-1; stands before it for its earlier request.', 'PAY-1 -']],
    ['nothing of an empty queue', [], []],
  ])('says of equals: %s', (_, items, expected) => expect(said(items)).toEqual(expected));
});

describe('fitting the queue', () => {
  const queue = [item('PAY-1', 80, 8), item('PAY-2', 42, 6), item('MOB-1', 30, 5, '10', 'channels'), item('PAY-3', 16, 4), item('PAY-4', 6, null), item('HR-1', 3, 1, '10', null), item('PAY-5', 0, 0)];
  const fitted = fitQueue(rankByWsjf(queue), new Map([['payments', 12], ['channels', null]]));
  const at = (key: string) => fitted.items.find((fit) => fit.item.key === key);

  test('keeps the order and every item', () => expect(fitted.items.map(({ item: { key } }) => key)).toEqual(rankByWsjf(queue).map((ranked) => ranked.item.key)));

  test.each([
    ['PAY-1', true, 'Takes 8 of the 12 points that its stream has left.'],
    ['PAY-2', false, 'Needs 6, more than the 4 points that its stream has left.'],
    ['PAY-3', true, 'Takes 4 of the 4 points that its stream has left.'],
    ['MOB-1', true, 'No capacity is set for its stream, so there is room.'],
    ['PAY-4', false, 'It has no job size, so nobody can tell whether it fits.'],
    ['PAY-5', false, 'It has no job size, so nobody can tell whether it fits.'],
    ['HR-1', false, 'Its project is in no value stream.'],
  ])('%s fits: %s', (key, fits, why) => expect(at(key)).toMatchObject({ fits, why }));

  test('adds up the load of each stream', () => expect([...fitted.loadByStream]).toEqual([['payments', 12], ['channels', 5]]));

  test('lets nothing into a stream that is over its capacity already', () => {
    expect(fitQueue(rankByWsjf([item('PAY-1', 8, 1)]), new Map([['payments', -3]])).items[0]).toMatchObject({ fits: false, why: 'Needs 1, more than the 0 points that its stream has left.' });
  });

  test('a stream that nobody named has room', () => {
    expect(fitQueue(rankByWsjf([item('PAY-1', 8, 1)]), new Map()).items[0]).toMatchObject({ fits: true });
  });
});

const points = fc.option(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 40, noNaN: true })), { nil: null });
const items = fc
  .array(fc.record({ costOfDelay: points, jobSize: points, requestedAt: fc.constantFrom('2026-11-10T10:00:00.000Z', '2026-11-11T10:00:00.000Z'), streamId: fc.constantFrom('a', 'b', null) }), { maxLength: 40 })
  .map((list) => list.map((each, index) => ({ ...each, key: `PAY-${index + 1}` })));

describe('for any queue', () => {
  test('ranking keeps all, and is the same whatever the order it came in', () => {
    fc.assert(
      fc.property(items.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }))), ([list, shuffled]) => {
        const ranked = rankByWsjf(list);
        expect(rankByWsjf(shuffled)).toEqual(ranked);
        expect(ranked.map(({ item: { key } }) => key).sort()).toEqual(list.map(({ key }) => key).sort());
        expect(ranked.map(({ place }) => place)).toEqual(list.map((_, index) => index + 1));
      }),
    );
  });

  test('no WSJF is followed by a higher one, nor none by one, and equals say why', () => {
    fc.assert(
      fc.property(items, (list) => {
        const ranked = rankByWsjf(list);
        ranked.slice(1).forEach((next, index) => {
          const before = ranked[index]!;
          expect(next.wsjf ?? -1).toBeLessThanOrEqual(before.wsjf ?? -1);
          expect(before.tie !== null).toBe(before.wsjf === next.wsjf);
        });
      }),
    );
  });

  test('what fits never adds up to more than there is room, and nothing else was left out that would have fitted in its place', () => {
    fc.assert(
      fc.property(items, fc.option(fc.double({ min: -5, max: 100, noNaN: true }), { nil: null }), (list, room) => {
        const { items: fits, loadByStream } = fitQueue(rankByWsjf(list), new Map([['a', room]]));
        const load = fits.filter(({ fits: fit, item: { streamId } }) => fit && streamId === 'a').reduce((sum, { item: { jobSize } }) => sum + jobSize!, 0);
        expect(loadByStream.get('a') ?? 0).toBe(load);
        if (room !== null) expect(load).toBeLessThanOrEqual(Math.max(0, room));
        const passedOver = fits.filter(({ fits: fit, item: { streamId, jobSize } }) => !fit && streamId !== null && jobSize !== null && jobSize > 0);
        for (const { item: { streamId, jobSize } } of passedOver) expect(streamId === 'a' && room !== null && load + jobSize! > room).toBe(true);
      }),
    );
  });
});
