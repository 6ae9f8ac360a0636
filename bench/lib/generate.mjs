/** The first Monday of the plan; days are counted from it. */
export const FIRST_DAY = '2025-01-06';
/** Three years of days. */
export const HORIZON = 1096;
export const PI_DAYS = 84;

const STREAMS = { 500: 12, 2000: 20, 5000: 30, 20000: 50 };
const WORDS = 'account archive audit billing booking catalogue claims consent dispatch export fleet identity import ledger loyalty mapping metering notices onboarding partner payments planning policy portal pricing quality reporting routing search ticketing'.split(' ');

/**
 * A portfolio for measuring, the same for the same seed: epics in 12 to 50 streams over three years, 1.5 links an epic, most of them
 * across streams, a few in conflict and fewer in circles. Epics are sorted by stream and start; `finish` is the last day.
 *
 * @example generate(500).links.from.length // 750
 */
export function generate(count, seed = 42) {
  const random = randomFrom(seed + count);
  const below = (limit) => Math.floor(random() * limit);
  const streams = Array.from({ length: streamsFor(count) }, (_, i) => ({ key: `S${String(i + 1).padStart(2, '0')}`, name: `Value stream ${i + 1}` }));
  const epics = makeEpics(count, streams, random, below);
  const milestones = Array.from({ length: Math.ceil(count / 50) }, (_, i) => ({ stream: i % streams.length, day: below(HORIZON), name: `Milestone ${i + 1}` }));
  return { count, streams, epics, links: makeLinks(epics, streams.length, random, below), milestones };
}

const streamsFor = (count) => STREAMS[count] ?? Math.max(12, Math.min(50, Math.round(count / 400)));

/** A small generator of chance (mulberry32), 0 to below 1. */
export function randomFrom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Most epics are short: a length is the product of two chances, from two weeks to half a year. */
function makeEpics(count, streams, random, below) {
  const drafts = Array.from({ length: count }, () => {
    const days = 14 + Math.floor(random() * random() * 166);
    return { stream: below(streams.length), start: below(HORIZON - days), days, progress: below(101), title: [0, 0, 0].map(() => WORDS[below(WORDS.length)]).join(' ') };
  });
  drafts.sort((a, b) => a.stream - b.stream || a.start - b.start);
  const numbers = new Int32Array(streams.length);
  return drafts.map(({ stream, start, days, progress, title }) => ({ key: `${streams[stream].key}-${++numbers[stream]}`, title, stream, start, finish: start + days - 1, progress }));
}

function makeLinks(epics, streamCount, random, below) {
  const total = Math.round(epics.length * 1.5);
  const circles = Math.max(3, Math.round(epics.length / 400));
  const net = { from: [], to: [], seen: new Set(), size: epics.length };
  addForward(net, total - circles, epics, streamCount, random, below);
  addCircles(net, circles, below);
  return { from: Int32Array.from(net.from), to: Int32Array.from(net.to) };
}

function addLink({ from, to, seen, size }, provider, consumer) {
  const both = provider * size + consumer;
  if (provider === consumer || seen.has(both)) return false;
  seen.add(both);
  from.push(provider);
  to.push(consumer);
  return true;
}

/** Links to epics that start later: three of five anywhere within an eighth of the portfolio, the others to the next few of the stream. */
function addForward(net, wanted, epics, streamCount, random, below) {
  const byStart = epics.map((_, row) => row).sort((a, b) => epics[a].start - epics[b].start || a - b);
  const reach = Math.max(20, Math.round(epics.length * 0.12));
  const lines = lineUp(byStart, epics, streamCount);
  for (let tries = 0; net.from.length < wanted && tries < wanted * 80; tries++) {
    const rank = below(epics.length - 2);
    const provider = byStart[rank];
    const line = lines.of[epics[provider].stream];
    const consumer = random() < 0.6 ? byStart[rank + 1 + below(reach)] : line[lines.place[provider] + 1 + below(8)];
    if (consumer === undefined) continue;
    // Most people plan so that the provider is done in time.
    if (epics[consumer].start <= epics[provider].finish && random() < 0.75) continue;
    addLink(net, provider, consumer);
  }
}

/** The epics of each stream in the order of their starts, and the place of each epic in its line. */
function lineUp(byStart, epics, streamCount) {
  const of = Array.from({ length: streamCount }, () => []);
  const place = new Int32Array(epics.length);
  for (const row of byStart) place[row] = of[epics[row].stream].push(row) - 1;
  return { of, place };
}

/** Turns a link around, or closes two links in a row to a circle of three. */
function addCircles(net, wanted, below) {
  const forward = net.from.length;
  const consumersOf = new Map();
  for (let link = 0; link < forward; link++) consumersOf.set(net.from[link], [...(consumersOf.get(net.from[link]) ?? []), net.to[link]]);
  for (let made = 0, tries = 0; made < wanted && tries < 100_000; tries++) {
    const link = below(forward);
    const [first, second] = [net.from[link], net.to[link]];
    const thirds = made % 2 === 1 ? consumersOf.get(second) : undefined;
    if (addLink(net, thirds ? thirds[below(thirds.length)] : second, first)) made++;
  }
}
