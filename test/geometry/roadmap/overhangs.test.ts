import { makeScale, NO_DAY, overhangsOf } from '../../../static/src/geometry/roadmap';

const scale = makeScale({ from: 100, to: 199 }, 'quarter', 0); // 4 pixels a day
const hangs = (start: number, finish: number, before: number, after: number, on = scale) =>
  overhangsOf({ start: Int32Array.of(start), finish: Int32Array.of(finish), childrenBefore: Int32Array.of(before), childrenAfter: Int32Array.of(after) }, 0, on).map(({ side, x, width }) => `${side} ${x}+${width}`);

test.each<[string, Parameters<typeof hangs>, string[]]>([
  ['children within', [110, 119, 0, 0], []],
  ['nine days after the last day', [110, 119, 0, 9], ['after 80+36']],
  ['five days before the first', [110, 119, 5, 0], ['before 20+20']],
  ['both', [110, 119, 2, 2], ['before 32+8', 'after 80+8']],
  ['cut where the chart ends', [110, 195, 20, 20], ['before 0+40', 'after 384+16']],
  ['a bar that ends beyond the chart', [110, 210, 0, 9], []],
  ['a day is seen at the widest zoom', [110, 119, 0, 1, makeScale({ from: 100, to: 199 }, 'fit', 60)], ['after 12+5']],
  ['no dates', [NO_DAY, NO_DAY, 0, 9], []],
])('%s', (_, args, expected) => expect(hangs(...args)).toEqual(expected));
