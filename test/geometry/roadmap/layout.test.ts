import fc from 'fast-check';
import { layLanes, layRows, summaries } from '../../../static/src/geometry/roadmap';
import { drawRoadmap, layOut, readRoadmap, tidy } from './drawn';

const ROADMAP = readRoadmap(`
  Payments
    c     cccc
    a aaaa
    e
    b aaaaaaa
  Channels
    d   ddd
  Security
`);

test('epics stand in their lanes by start, then id; those without dates come last, and an empty lane has its head', () => {
  expect(drawRoadmap(ROADMAP, layOut(ROADMAP))).toBe(tidy(`
    Payments
      a aaaa
      b bbbbbbb
      c     cccc
      e
    Channels
      d   ddd
    Security
  `));
});

test('a collapsed lane is its head alone, which stands for its epics', () => {
  const rows = layOut(ROADMAP, { collapsed: ['Payments'] });
  expect(drawRoadmap(ROADMAP, rows)).toBe(tidy(`
    Payments
    Channels
      d   ddd
    Security
  `));
  expect([...rows.rowOf]).toEqual([0, 0, 0, 2, 0]);
});

test('what a filter hides has no row, and no lane that is hidden has one', () => {
  const rows = layOut(ROADMAP, { shown: Uint8Array.of(1, 0, 0, 1, 0), lanes: ['Payments', 'Channels'] });
  expect(drawRoadmap(ROADMAP, rows)).toBe(tidy(`
    Payments
      a aaaa
    Channels
      d   ddd
  `));
  expect([...rows.rowOf]).toEqual([1, -1, -1, 3, -1]);
  expect([...rows.headOf]).toEqual([0, 2, -1]);
});

test('a lane sums up what is in it', () => {
  const sums = summaries(layLanes(ROADMAP, 3, null), ROADMAP, Uint8Array.of(1, 0, 1, 0, 0));
  expect(sums[0]).toEqual({ epics: 4, undated: 1, from: 0, to: 7, conflicts: 2 });
  expect(sums[2]).toMatchObject({ epics: 0, conflicts: 0 });
});

const epics = fc.array(fc.record({ stream: fc.nat(3), start: fc.oneof(fc.integer({ min: -50_000, max: 50_000 }), fc.constant(-0x80000000)) }), { maxLength: 60 });

test('any epics: each that is shown has one row, in the order that a plain sort gives', () => {
  fc.assert(
    fc.property(epics, fc.nat(3), (drawn, collapsedLane) => {
      const columns = { count: drawn.length, stream: Uint16Array.from(drawn, ({ stream }) => stream), start: Int32Array.from(drawn, ({ start }) => start), finish: Int32Array.from(drawn, ({ start }) => start) };
      const rows = layRows(layLanes(columns, 4, null), drawn.length, { shown: new Uint8Array(4).fill(1), collapsed: Uint8Array.from([0, 1, 2, 3], (lane) => Number(lane === collapsedLane)) });
      const expected = [0, 1, 2, 3].flatMap((lane) => {
        const own = drawn.map((epic, at) => ({ ...epic, at })).filter(({ stream }) => stream === lane && lane !== collapsedLane);
        return [-1 - lane, ...own.sort((a, b) => late(a.start) - late(b.start) || a.at - b.at).map(({ at }) => at)];
      });
      expect([...rows.items]).toEqual(expected);
      rows.items.forEach((item, row) => item >= 0 && expect(rows.rowOf[item]).toBe(row));
    }),
  );
});

const late = (start: number): number => (start === -0x80000000 ? Infinity : start);
