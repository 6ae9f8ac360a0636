import fc from 'fast-check';
import type { Links, Plans } from '../../../src/domain/dependencies';
import { NO_DAY } from '../../../src/domain/dependencies';
import { piOf } from './plan';

export interface Portfolio {
  count: number;
  links: Links;
  plans: Plans;
}

interface Epic {
  start: number | null;
  days: number;
  done: boolean;
  byPi: boolean;
  stream: number;
  value: number;
}

const STREAMS = 3;

const epic: fc.Arbitrary<Epic> = fc.record({
  start: fc.option(fc.integer({ min: -20, max: 40 }), { nil: null, freq: 5 }),
  days: fc.integer({ min: 0, max: 15 }),
  done: fc.boolean().chain((perhaps) => (perhaps ? fc.boolean() : fc.constant(false))),
  byPi: fc.boolean(),
  stream: fc.integer({ min: 0, max: STREAMS - 1 }),
  value: fc.oneof(fc.constant(NaN), fc.integer({ min: 0, max: 30 })),
});

const open = (one: Epic): Epic => ({ ...one, start: one.start ?? 0, done: false });

/** Portfolios with any links at all: to itself, twice, and in circles. By default no plan is by PI; `dated`: all have dates, and none is done. */
export const portfolio = ({ epics = 12, links = 24, byPi = false, dated = false } = {}): fc.Arbitrary<Portfolio> =>
  fc.array(dated ? epic.map(open) : epic, { minLength: 1, maxLength: epics }).chain((list) => {
    const row = fc.integer({ min: 0, max: list.length - 1 });
    return fc.array(fc.tuple(row, row), { maxLength: links }).map((pairs) => ({ count: list.length, links: linksOf(pairs), plans: plansOf(list, byPi) }));
  });

export const linksOf = (pairs: readonly (readonly [number, number])[]): Links => ({ from: Int32Array.from(pairs, ([from]) => from), to: Int32Array.from(pairs, ([, to]) => to) });

/** An epic by PI takes the whole PI that its start lies in. */
function plansOf(list: readonly Epic[], byPi: boolean): Plans {
  const coarse = list.map((one) => byPi && one.byPi && one.start !== null);
  const start = Int32Array.from(list, (one, row) => (one.start === null ? NO_DAY : coarse[row] ? piOf(one.start) * 12 : one.start));
  const finish = Int32Array.from(list, (one, row) => (one.start === null ? NO_DAY : start[row]! + (coarse[row] ? 11 : one.days)));
  return {
    count: list.length,
    start,
    finish,
    byPi: Uint8Array.from(coarse, Number),
    startPi: start.map(piOf),
    finishPi: finish.map(piOf),
    done: Uint8Array.from(list, ({ done }) => Number(done)),
    stream: Uint16Array.from(list, ({ stream }) => stream),
    streams: STREAMS,
    value: Float64Array.from(list, ({ value }) => value),
  };
}
