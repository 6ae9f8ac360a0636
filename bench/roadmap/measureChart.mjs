import { heapMb, mainThreadMs, openDevTools, openPage } from '../lib/chrome.mjs';
import { percentile } from '../lib/stats.mjs';

const LIMIT_MS = 120_000;
const SWEEP_SECONDS = 2;

/** Draws one chart once, in a page of its own: when it was painted, what it holds, and how it scrolls. */
export async function measureChart(browser, url, count, sweeps) {
  const page = await openPage(browser);
  try {
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(url);
    await page.waitForFunction(() => window.bench !== undefined, null, { timeout: 10_000 });
    const wire = await openDevTools(page);
    await page.evaluate((n) => window.bench.prepare(n), count);
    const before = await heapMb(wire);
    const idle = await mainThreadMs(wire);
    const { painted, nodes } = await page.evaluate((limit) => window.bench.mount(limit), LIMIT_MS);
    if (painted === null) throw new Error(`nothing to see after ${LIMIT_MS / 1000} s at ${count} epics. ${faults.join(' ')}`);
    const work = (await mainThreadMs(wire)) - idle;
    const after = await heapMb(wire);
    return { painted, work, nodes, heap: after.whole - before.whole, ...(sweeps ? await measureSweep(page, wire) : {}) };
  } finally {
    await page.context().close();
  }
}

async function measureSweep(page, wire) {
  const begun = await mainThreadMs(wire);
  const swept = await page.evaluate((seconds) => window.bench.sweep(seconds), SWEEP_SECONDS);
  const work = (await mainThreadMs(wire)) - begun;
  if (!swept) throw new Error('the chart has nothing that scrolls.');
  return { p95: percentile(swept.frames, 0.95), perFrame: work / swept.frames.length, keptUp: swept.reached >= swept.asked * 0.9 };
}
