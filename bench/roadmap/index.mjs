import { existsSync } from 'node:fs';
import { bundlePage } from '../lib/bundle.mjs';
import { openChrome } from '../lib/chrome.mjs';
import { serve } from '../lib/serve.mjs';
import { makeTally } from '../lib/stats.mjs';
import { measureChart } from './measureChart.mjs';
import { surfaceWeights } from './surfaceWeights.mjs';

const OURS = 'static/src/features/roadmap/mountTimeline.tsx';
/** From this size on peers take seconds, so that three rounds have to do. */
const LARGE = 20_000;
const ROUNDS_WHEN_LARGE = 3;

const charts = [
  { name: 'blank page', page: 'blank.mjs', sweeps: false },
  { name: 'floor: canvas', page: 'floorCanvas.mjs', sweeps: true },
  { name: 'floor: React, virtual rows', page: 'floorReact.jsx', sweeps: true },
  { name: 'vis-timeline, stacked', page: 'visTimeline.mjs', sweeps: true, peer: true },
  { name: '@svar-ui/react-gantt', page: 'svarGantt.jsx', sweeps: true, peer: true },
  { name: 'Interlock', page: 'interlock.tsx', sweeps: true, needs: OURS },
];

const explanations = [
  'Paint: from data in hand to the first painted frame with a bar in it. For Interlock the columns and the analysis of their links are in hand, as they come from its worker; what the analysis takes is measured by itself.',
  'Main thread from data to calm: its processor time from data in hand until a third of a second has brought no new element. It is steadier than paint, which comes in whole frames and waits for a core.',
  'Scroll p95: the 95th percentile of frame times over a sweep of two seconds through the whole chart. Main thread for a frame: its processor time in that sweep, by frame.',
  'Nodes: elements once the chart has settled. Heap: what the chart added to the JavaScript heap, typed arrays included, after a garbage collection.',
  'vis-timeline draws no links. Both floors draw all of them that have an end on screen.',
];

/** Part A: the roadmap in the browser, beside its floors and peers. Every measurement has a page of its own. */
export async function run({ rounds = 5, sizes = [500, 2000, 5000, 20_000] } = {}) {
  const present = charts.filter(({ needs }) => !needs || existsSync(needs));
  const notes = charts.filter((chart) => !present.includes(chart)).map(({ name, needs }) => `${name} is left out: ${needs} is not there.`);
  const [tally, weights] = [makeTally(), makeTally()];
  const lags = new Set();
  const browser = await openChrome();
  const servers = [];
  try {
    const ready = [];
    for (const chart of present) {
      const { folder, gzipKb } = await bundlePage(`bench/roadmap/pages/${chart.page}`);
      const server = await serve(folder);
      servers.push(server);
      weights.add(chart.name, null, 'script, gzipped', 'KB', gzipKb);
      ready.push({ ...chart, url: server.url });
    }
    await warmUp(browser, ready);
    for (let round = 0; round < rounds; round++) await runRound(browser, ready, sizes, round, tally, lags);
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.stop()));
  }
  const fewer = rounds > ROUNDS_WHEN_LARGE && sizes.some((size) => size >= LARGE) ? [`Peers at ${LARGE.toLocaleString('en-GB')}: ${ROUNDS_WHEN_LARGE} rounds; all else ${rounds}.`] : [];
  return [
    { title: 'A. Roadmap in the browser', rows: tally.rows(), notes: [...notes, ...explanations, ...fewer, ...lags] },
    { title: 'A. What each page of it weighs', rows: weights.rows(), notes: ['The page\'s whole script, React included where it is used. Interlock\'s is the timeline alone, not a surface.'] },
    weighSurfaces(),
  ];
}

function weighSurfaces() {
  const weights = makeTally();
  for (const { name, kb } of surfaceWeights()) weights.add(name, null, 'scripts, gzipped', 'KB', kb);
  return { title: 'A. What Interlock\'s surfaces weigh', rows: weights.rows(), notes: ['Before lazy parts; of the portfolio page (global) also with one tab open. Shared chunks are counted each time.'] };
}

async function warmUp(browser, ready) {
  for (const { url } of ready) await measureChart(browser, url, 500, false);
}

async function runRound(browser, ready, sizes, round, tally, lags) {
  for (const size of sizes) {
    for (const { name, url, sweeps, peer } of ready) {
      if (peer && size >= LARGE && round >= ROUNDS_WHEN_LARGE) continue;
      const { painted, work, nodes, heap, p95, perFrame, keptUp } = await measureChart(browser, url, size, sweeps);
      if (sweeps && !keptUp) lags.add(`${name} at ${size.toLocaleString('en-GB')} did not keep up with the sweep: after it, it stood short of where it was scrolled to.`);
      tally.add(name, size, 'paint', 'ms', painted);
      tally.add(name, size, 'main thread from data to calm', 'ms', work);
      if (sweeps) tally.add(name, size, 'scroll p95', 'ms', p95);
      if (sweeps) tally.add(name, size, 'main thread for a frame of the sweep', 'ms', perFrame);
      tally.add(name, size, 'nodes', 'elements', nodes);
      tally.add(name, size, 'heap', 'MB', heap);
    }
  }
  console.log(`  round ${round + 1} done`);
}
