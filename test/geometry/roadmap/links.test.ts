import fc from 'fast-check';
import { makeGraph } from '../../../src/domain/dependencies';
import { type Bundle, bundleLinks, CHAIN, chainOf, drawLinks, type DrawnLinks, laneLinks, makeScale } from '../../../static/src/geometry/roadmap';
import { pathOf, routeArrow, routeStub } from '../../../static/src/geometry/roadmap/routeArrow';
import { layOut, linksOf, readRoadmap } from './drawn';

// rows: 0 Payments, 1 a, 2 b, 3 Channels, 4 c, 5 d, 6 Security, 7 e, 8 f
const ROADMAP = readRoadmap(`
  Payments
    a aaaa
    b     bbbb
  Channels
    c      cccc
    d  dddd
  Security
    e        eee
    f         fff
`);
const ROWS = layOut(ROADMAP);
const ALL = { first: 0, end: 9 };

/** A bundle in short: `a>c` drawn whole, `a>` or `>c` a stub; the number of links; the state's first letter. */
const say = ({ ends, state }: DrawnLinks) => (bundle: Bundle): string => {
  const [from, to] = [ROADMAP.names[ends.from[bundle.link]!], ROADMAP.names[ends.to[bundle.link]!]];
  const what = bundle.kind === 'whole' ? `${from}>${to}` : bundle.kind === 'out' ? `${from}> ${bundle.side}` : `>${to} ${bundle.side}`;
  return `${what} ${bundle.count}${'ftcus'[state[bundle.link]!]}${bundle.lit ? '' : ' dim'}`;
};
const bundled = (links: DrawnLinks, window = ALL, rows = ROWS, focus: Parameters<typeof bundleLinks>[3] = null) => bundleLinks(links, rows, window, focus).map(say(links)).sort();

test('between rows on screen an arrow is whole, and each link is met once', () => {
  expect(bundled(linksOf(ROADMAP, 'a>c f', 'd>b c'))).toEqual(['a>c 1f', 'd>b 1c']);
});

test('towards rows that are not on screen there are stubs, one a side, with the worst state and a count', () => {
  const links = linksOf(ROADMAP, 'a>e f', 'a>f c', 'c>a t', 'e>c f');
  expect(bundled(links, { first: 0, end: 3 })).toEqual(['>a down 1t', 'a> down 2c']);
  expect(bundled(links, { first: 6, end: 9 })).toEqual(['>e up 1f', '>f up 1c', 'e> up 1f']);
});

test('several links between an epic and a collapsed lane are one', () => {
  const rows = layOut(ROADMAP, { collapsed: ['Channels'] });
  const links = linksOf(ROADMAP, 'a>c f', 'a>d c');
  expect(bundled(links, { first: 0, end: 7 }, rows)).toEqual(['a>d 2c']);
});

test('between two collapsed lanes there is one arrow each way, with a count and the worst state', () => {
  const links = linksOf(ROADMAP, 'a>c f', 'b>d c', 'd>a t', 'a>b f', 'a>e f');
  const drawn = (collapsed: string[]) => laneLinks(links, layOut(ROADMAP, { collapsed })).map(say(links)).sort();
  expect(drawn(['Payments', 'Channels'])).toEqual(['b>d 2c', 'd>a 1t']);
  expect(drawn(['Payments'])).toEqual([]);
  links.shown.fill(0);
  expect(drawn(['Payments', 'Channels'])).toEqual([]);
});

test('links within a collapsed lane, links that are filtered out and links to hidden epics are not drawn', () => {
  const links = linksOf(ROADMAP, 'c>d f', 'a>b f', 'a>e f');
  links.shown[1] = 0;
  const hidden = layOut(ROADMAP, { shown: Uint8Array.of(1, 1, 1, 1, 0, 0), collapsed: ['Channels'] });
  expect(bundled(links, { first: 0, end: 4 }, hidden)).toEqual([]);
});

test('the focused epic’s own arrows are whole wherever they lead, and what is outside its chain is dim', () => {
  const links = linksOf(ROADMAP, 'a>e f', 'a>f c', 'd>b t');
  const focus = { epic: 0, chain: chainOf(links.graph, 0) };
  expect(bundled(links, { first: 0, end: 3 }, ROWS, focus)).toEqual(['>b down 1t dim', 'a>e 1f', 'a>f 1c']);
});

test('a chain is all before and all after, not what is beside', () => {
  const { graph } = linksOf(ROADMAP, 'a>b f', 'b>c f', 'd>c f', 'a>e f');
  expect([...chainOf(graph, 1)]).toEqual([CHAIN.provider, CHAIN.self, CHAIN.consumer, CHAIN.none, CHAIN.none, CHAIN.none]);
});

test('a chain of 20,000 does not overflow', () => {
  const count = 20_000;
  const from = Int32Array.from({ length: count - 1 }, (_, at) => at);
  const chain = chainOf(makeGraph(count, { from, to: from.map((at) => at + 1) }), 0);
  expect(chain[count - 1]).toBe(CHAIN.consumer);
});

test('an arrow runs along the provider’s row and turns before the consumer; where that is too early it goes back between rows', () => {
  expect(routeArrow(10, 18, 100, 54, 18)).toEqual([10, 18, 92, 18, 92, 54, 100, 54]);
  expect(routeArrow(100, 18, 40, 90, 18)).toEqual([100, 18, 108, 18, 108, 36, 32, 36, 32, 90, 40, 90]);
});

test('any arrow starts and ends where it should, and turns only at right angles', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 40 }));
  fc.assert(
    fc.property(place, place, ([x0, row0], [x1, row1]) => {
      const line = routeArrow(x0, row0 * 36, x1, row1 * 36, 18);
      expect([...line.slice(0, 2), ...line.slice(-2)]).toEqual([x0, row0 * 36, x1, row1 * 36]);
      for (let at = 2; at < line.length; at += 2) expect(line[at] === line[at - 2] || line[at + 1] === line[at - 1]).toBe(true);
    }),
  );
});

test('a stub stays in its row', () => {
  for (const kind of ['into', 'out'] as const) for (const side of ['up', 'down'] as const) for (const y of routeStub(50, 18, kind, side).filter((_, at) => at % 2 === 1)) expect(Math.abs(y - 18)).toBeLessThan(18);
});

test('corners are round, and a short leg has no loop', () => {
  expect(pathOf([0, 0, 8, 0, 8, 20])).toBe('M0 0L4 0Q8 0 8 4L8 20');
  expect(pathOf([0, 0, 4, 0, 4, 2])).toBe('M0 0L2 0Q4 0 4 1L4 2');
});

test('states differ by their tips, and bundles carry their count', () => {
  const links = linksOf(ROADMAP, 'a>c f', 'd>b c', 'a>f t', 'b>e s');
  const place = { columns: ROADMAP, rows: ROWS, scale: makeScale({ from: 0, to: 20 }, 'quarter', 200), rowHeight: 36, first: 0 };
  const drawing = drawLinks(bundleLinks(links, ROWS, ALL, null), links, place);
  const [fine, tight, conflict, unplanned, settled] = drawing.heads;
  expect([fine?.endsWith('Z'), tight?.endsWith('Z'), unplanned, settled]).toEqual([false, true, '', '']);
  expect(conflict).toMatch(/ZM/);
  expect(drawing.lines.map((line) => line !== '')).toEqual([true, true, true, false, true]);
  const two = linksOf(ROADMAP, 'a>e f', 'a>f f');
  expect(drawLinks(bundleLinks(two, ROWS, { first: 0, end: 3 }, null), two, place).badges).toMatchObject([{ count: 2 }]);
});

test('an arrow to an epic without dates starts near the other end; between two such there is none', () => {
  const undated = { ...ROADMAP, start: ROADMAP.start.slice(), finish: ROADMAP.finish.slice() };
  for (const epic of [0, 1]) undated.start[epic] = undated.finish[epic] = -0x80000000;
  const place = { columns: undated, rows: ROWS, scale: makeScale({ from: 0, to: 20 }, 'quarter', 200), rowHeight: 36, first: 0 };
  const lines = (link: string) => {
    const links = linksOf(ROADMAP, link);
    return drawLinks(bundleLinks(links, ROWS, ALL, null), links, place).lines[3];
  };
  expect(lines('a>e u')).toMatch(/^M6 54/);
  expect(lines('a>b u')).toBe('');
});
