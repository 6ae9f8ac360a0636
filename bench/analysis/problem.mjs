import { generate, PI_DAYS } from '../lib/generate.mjs';

/**
 * What every contender is given: epics with keys and days, links between keys. None is done and none is planned by PI, which only
 * Interlock tells apart.
 */
export function generated(count) {
  const { epics, streams, links } = generate(count);
  return problemOf(epics, streams.length, Array.from(links.from, (from, link) => ({ from: epics[from].key, to: epics[links.to[link]].key })));
}

/** Each epic provides to the next. */
export function chain(count) {
  const epics = Array.from({ length: count }, (_, row) => ({ key: `C-${row + 1}`, stream: row % 50, start: 0, finish: row % 90 }));
  return problemOf(epics, 50, epics.slice(1).map(({ key }, row) => ({ from: epics[row].key, to: key })));
}

function problemOf(epics, streams, links) {
  const column = (of, Type = Int32Array) => Type.from(epics, of);
  const plans = {
    count: epics.length,
    start: column(({ start }) => start),
    finish: column(({ finish }) => finish),
    byPi: new Uint8Array(epics.length),
    startPi: column(({ start }) => Math.floor(start / PI_DAYS)),
    finishPi: column(({ finish }) => Math.floor(finish / PI_DAYS)),
    done: new Uint8Array(epics.length),
    stream: column(({ stream }) => stream, Uint16Array),
    streams,
    value: column((_, row) => (row * 7) % 21, Float64Array),
  };
  return { epics, links, plans };
}
