import { heapMb, openDevTools } from '../lib/chrome.mjs';

const LIMIT_MS = 120_000;
const COUNTED = { '/_bridge/fetchProduct': 'jira', '/_bridge/invoke': 'invoked' };

/** Opens the portfolio page and waits until it holds all epics; answers what that took. */
export async function measureStart(page, url) {
  const asked = { jira: 0, invoked: 0 };
  const count = (request) => {
    const kind = COUNTED[new URL(request.url()).pathname];
    if (kind) asked[kind]++;
  };
  page.on('request', count);
  try {
    await page.goto(`${url}/jira/apps/portfolio`);
    const frame = await (await page.waitForSelector('iframe[data-testid="frame-portfolio"]')).contentFrame();
    await frame.waitForFunction(() => window.benchWatch?.failed || window.benchWatch?.whole, null, { timeout: LIMIT_MS }).catch(() => Promise.reject(new Error(`The portfolio was not whole after ${LIMIT_MS / 1000} s.`)));
    const { firstRows, whole, failed, longTasks } = await frame.evaluate(() => window.benchWatch);
    if (failed) throw new Error('The reading of the portfolio failed.');
    const rows = Number(await frame.evaluate(() => document.documentElement.dataset.portfolioRows));
    const loading = longTasks.filter(({ startTime }) => startTime <= whole).map(({ duration }) => duration);
    return { firstRows, whole, rows, asked, longTasks: loading.length, longest: Math.max(0, ...loading), heap: await heapOf(page, frame) };
  } finally {
    page.off('request', count);
  }
}

/** The frame's own heap, and that of its worker, which DevTools reaches only through the browser. */
async function heapOf(page, frame) {
  const { whole } = await heapMb(await openDevTools(page, frame));
  return { frame: whole, worker: await workerHeapMb(page.context().browser()) };
}

async function workerHeapMb(browser) {
  const wire = await browser.newBrowserCDPSession();
  try {
    const { targetInfos } = await wire.send('Target.getTargets', { filter: [{ type: 'worker' }] });
    const sizes = await Promise.all(targetInfos.map(({ targetId }) => heapOfTarget(wire, targetId)));
    return sizes.reduce((sum, size) => sum + size, 0);
  } finally {
    await wire.detach();
  }
}

/** Speaks to one target in messages wrapped in the browser's, the one way that a worker of a frame can be reached. */
async function heapOfTarget(wire, targetId) {
  const { sessionId } = await wire.send('Target.attachToTarget', { targetId, flatten: false });
  const send = (id, method) => new Promise((resolve, reject) => {
    const hear = (event) => {
      const { id: answered, result, error } = JSON.parse(event.message);
      if (event.sessionId !== sessionId || answered !== id) return;
      wire.off('Target.receivedMessageFromTarget', hear);
      if (error) reject(new Error(error.message));
      else resolve(result);
    };
    wire.on('Target.receivedMessageFromTarget', hear);
    wire.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).catch(reject);
  });
  return (await heapMb({ send: (method) => send(method.length, method) })).whole;
}
