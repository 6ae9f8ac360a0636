import fc from 'fast-check';
import { type Arrow, boxOf, bundleStrings, drawString, drawStub, endShape, layBoard, rowsInSight, stepTo, type Strand } from '../../../static/src/geometry/board';
import { CHARACTERS, drawBoard, letterOf, layOut, nameOf, readBoard, strandsOf } from './drawn';

const BOARD = readBoard(`
  Payments | a b | c     |   |
  Channels |     | d e f | g |
  Data     | h   |       | i |
`);

describe('where cards lie', () => {
  test('a row is as high as its fullest cell', () => {
    expect(drawBoard(BOARD, layOut(BOARD))).toBe(`-     -     -
a     c
b
-     -     -
      d     g
      e
      f
-     -     -
h           i`);
  });

  test('cards beyond the cap share one line', () => {
    expect(drawBoard(BOARD, layOut(BOARD, 2))).toBe(`-     -     -
a     c
b
-     -     -
      d     g
      e
      +
-     -     -
h           i`);
  });

  test('an empty row keeps room for a card', () => {
    expect(layOut(readBoard('Payments | | |')).heights).toEqual([2]);
    expect(layBoard([], 5, CHARACTERS)).toMatchObject({ height: 0, width: 0 });
  });

  test('a card lies inside its row and column, whatever the sizes', () => {
    const size = fc.integer({ min: 1, max: 80 });
    const measures = fc.record({ label: size, column: fc.integer({ min: 200, max: 400 }), head: size, card: size, gap: fc.nat(20), more: size, padding: fc.nat(12) });
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(40), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 9 }), measures, (counts, cap, sizes) => {
        const layout = layBoard(counts, cap, sizes);
        counts.forEach((cells, row) => cells.forEach((count, column) => {
          for (let index = 0; index < count; index++) {
            const box = boxOf(layout, { row, column, index });
            expect(box.y).toBeGreaterThanOrEqual(layout.tops[row]!);
            expect(box.y + box.height).toBeLessThanOrEqual(layout.tops[row]! + layout.heights[row]!);
            expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
          }
        }));
      }),
      { numRuns: 60 },
    );
  });
});

// tops 0, 3, 7; height 9
test.each([
  ['the top', 0, 3, 0, [0, 1]],
  ['the middle', 4, 2, 0, [1, 2]],
  ['the end', 7, 5, 0, [2, 3]],
  ['beyond it', 20, 5, 0, [3, 3]],
  ['and what is near', 4, 2, 1, [1, 2]],
  ['and what is a little further', 4, 2, 2, [0, 3]],
])('rows in sight: %s', (_case, scrolled, height, over, [first, end]) => expect(rowsInSight(layOut(BOARD), scrolled, height, over)).toEqual({ first, end }));

describe('strings', () => {
  const ALL = { first: 0, end: 3 };
  const say = (strands: Strand[], most: number, sight = ALL) =>
    bundleStrings(strands, most, sight).map(({ from, to, count, state, lit, stub }) => `${stub ? `${nameOf(BOARD, from)} ${stub.end} ${stub.down ? 'down' : 'up'}` : `${nameOf(BOARD, from)}>${nameOf(BOARD, to)}`} ${count}${letterOf(state)}${lit ? '' : ' dim'}`);

  test('between two cards there is one, with the worst state and a count', () => {
    expect(say(strandsOf(BOARD, 'a>d f', 'a>d c', 'd>a t', 'c>g u'), 60)).toEqual(['a>d 2c', 'd>a 1t', 'c>g 1u']);
  });

  test('too many become one from cell to cell', () => {
    const links = strandsOf(BOARD, 'a>d f', 'b>e t', 'a>f u', 'h>g s');
    expect(say(links, 4)).toEqual(['a>d 1f', 'b>e 1t', 'a>f 1u', 'h>g 1s']);
    expect(say(links, 3)).toEqual(['[0,0]>[1,1] 3u', '[2,0]>[1,2] 1s']);
  });

  test('but those of the focused card stay its own', () => {
    expect(say(strandsOf(BOARD, 'a>d f', 'b>e t dim', 'b>f c dim', 'h>g s dim'), 3)).toEqual(['a>d 1f', '[0,0]>[1,1] 2c dim', '[2,0]>[1,2] 1s dim']);
  });

  test('and where those are too many, what leads out of sight is a stub a cell and side, with the worst state and a count', () => {
    const links = strandsOf(BOARD, 'a>h f', 'b>i c', 'h>a t', 'a>d f', 'd>g f');
    const sight = { first: 0, end: 2 };
    expect(say(links, 3, sight)).toEqual(['[0,0] from down 2c', '[0,0] to down 1t', '[0,0]>[1,1] 1f', '[1,1]>[1,2] 1f']);
    expect(say(strandsOf(BOARD, 'i>c u', 'd>a f', 'd>b f', 'd>c f'), 1, { first: 1, end: 3 })).toEqual(['[2,2] from up 1u', '[1,1] from up 3f']);
    expect(say(strandsOf(BOARD, 'a>h f', 'b>i c dim', 'a>i t'), 1, { first: 0, end: 1 })).toEqual(['a>h 1f', '[0,0] from down 1c dim', 'a>i 1t']);
  });

  // the head of a cell is a line high and six wide
  test.each([
    ['out to what lies below', { end: 'from', down: true }, 'M6 0.5Q14 0.5 14 14.5', null, { x: 17, y: 25.5, anchor: 'end' }],
    ['out to what lies above', { end: 'from', down: false }, 'M6 0.5Q14 0.5 14 -13.5', null, { x: 17, y: -16.5, anchor: 'end' }],
    ['in from what lies below', { end: 'to', down: true }, 'M-8 14.5Q-8 0.5 0 0.5', { x: 0, y: 0.5, from: 1 }, { x: -11, y: 25.5, anchor: 'start' }],
  ] as const)('a stub %s', (_case, stub, path, into, count) => expect(drawStub(layOut(BOARD), { row: 0, column: 0, index: -1 }, stub)).toEqual({ path, into, count }));

  // boxes are a line high and six wide; columns begin at 0, 6, 12
  test.each([
    ['forward: out on the right, in on the left', 'a', 'g', 'M6 1.5C26 1.5 -8 4.5 12 4.5', { x: 12, y: 4.5, from: 1 }],
    ['back: out on the left, in on the right', 'g', 'a', 'M12 4.5C-8 4.5 26 1.5 6 1.5', { x: 6, y: 1.5, from: -1 }],
    ['in one column: out and in on the right', 'g', 'i', 'M18 4.5C38 4.5 38 8.5 18 8.5', { x: 18, y: 8.5, from: -1 }],
  ])('%s', (_case, from, to, path, into) => {
    expect(drawString(layOut(BOARD), BOARD.spots.get(from)!, BOARD.spots.get(to)!)).toMatchObject({ path, into });
  });

  test('the middle lies on the curve: where it swings out furthest, in one column', () => {
    expect(drawString(layOut(BOARD), BOARD.spots.get('g')!, BOARD.spots.get('i')!).middle).toEqual({ x: 33, y: 6.5 });
  });

  test('each state ends in a shape of its own, which lies before the card', () => {
    const shapes = [0, 1, 2, 3, 4].map((state) => endShape(state, { x: 0, y: 0, from: 1 }));
    expect(new Set(shapes).size).toBe(5);
    expect(endShape(0, { x: 100, y: 20, from: -1 })).toBe('M100 20L107 16L107 24Z');
    expect(endShape(9, { x: 0, y: 0, from: 1 })).toBe('');
  });
});

test.each<[string, Arrow, string | null]>([
  ['a', 'ArrowDown', 'b'],
  ['b', 'ArrowDown', 'h'],
  ['h', 'ArrowUp', 'b'],
  ['b', 'ArrowRight', 'c'],
  ['c', 'ArrowDown', 'd'],
  ['f', 'ArrowRight', 'g'],
  ['h', 'ArrowRight', 'i'],
  ['c', 'ArrowLeft', 'a'],
  ['a', 'ArrowUp', null],
  ['c', 'ArrowRight', null],
  ['d', 'ArrowLeft', null],
  ['f', 'ArrowDown', null],
])('from %s, %s leads to %s', (from, key, to) => {
  const next = stepTo(BOARD.counts, BOARD.spots.get(from)!, key);
  expect(next && nameOf(BOARD, next)).toBe(to);
});
