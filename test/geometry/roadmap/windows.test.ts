import fc from 'fast-check';
import { assignSlots, beyondEdges, releasesOf, layLanes, visibleRows } from '../../../static/src/geometry/roadmap';
import { layOut, readRoadmap } from './drawn';

test('a window holds what is seen and a few rows more, never beyond the ends', () => {
  expect(visibleRows({ top: 360, height: 720, rowHeight: 36, count: 1000 })).toEqual({ first: 7, end: 33 });
  expect(visibleRows({ top: 0, height: 720, rowHeight: 36, count: 10 })).toEqual({ first: 0, end: 10 });
  expect(visibleRows({ top: 99_999, height: 720, rowHeight: 36, count: 0 })).toEqual({ first: 0, end: 0 });
});

test('a row keeps its slot while it stays, and a new row takes a free one', () => {
  const first = assignSlots({ first: 0, slots: [] }, { first: 0, end: 4 });
  expect(first.slots).toEqual([0, 1, 2, 3]);
  const next = assignSlots(first, { first: 1, end: 5 });
  expect(next.slots).toEqual([1, 2, 3, 0]);
  expect(assignSlots(next, { first: 90, end: 93 }).slots).toEqual([1, 2, 3]);
});

test('any scrolling: no two rows share a slot', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(50), fc.nat(12)), { maxLength: 12 }), (moves) => {
      let slots = assignSlots({ first: 0, slots: [] }, { first: 0, end: 5 });
      for (const [first, length] of moves) {
        slots = assignSlots(slots, { first, end: first + length });
        expect(slots.slots).toHaveLength(length);
        expect(new Set(slots.slots).size).toBe(length);
      }
    }),
  );
});

test('bars beyond the edges are counted, and the nearest is known', () => {
  const roadmap = readRoadmap(`
    Payments
      a aa
      b     bb
      c               cc
      d
  `);
  const scale = { from: 0, to: 19, dayWidth: 10, width: 200 };
  expect(beyondEdges(layOut(roadmap), roadmap, scale, { first: 0, end: 5 }, { left: 70, right: 130 })).toEqual({ earlier: 2, later: 1, earlierAt: 40, laterAt: 140 });
});

test('a lane marks the releases of its epics once each, by day', () => {
  const roadmap = readRoadmap(`
    Payments
      a aa
      b aa
    Channels
      c aa
  `);
  const names = [{ name: '2.0', day: 90, released: false }, { name: '1.0', day: 30, released: true }, { name: 'Some day', day: null, released: false }];
  const versions = { ends: Uint32Array.of(2, 3, 4), items: Uint16Array.of(0, 1, 0, 2) };
  expect(releasesOf(layLanes(roadmap, 2, null), { versions, names })).toEqual([[{ name: '1.0', day: 30, released: true, epics: 1 }, { name: '2.0', day: 90, released: false, epics: 2 }], []]);
});
