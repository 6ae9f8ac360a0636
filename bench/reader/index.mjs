import { openProfile } from '../lib/chrome.mjs';
import { startSite } from '../lib/site.mjs';
import { makeTally } from '../lib/stats.mjs';
import { measureStart } from './measureStart.mjs';
import { setUp } from './setUp.mjs';
import { watchFrame } from './watchFrame.mjs';

const LATENCY_MS = 150;
const CHANGES = 20;
const PERSON = 'viewer';

const explanations = [
  `In the sandbox, ${LATENCY_MS} ms are added to each request to Jira. Times count from when the app's frame begins to load to the frame in which the rows are painted. The site runs on the same cores as the browser.`,
  `Cold: a browser that has never been there. Warm: the same browser again, after ${CHANGES} epics got another summary.`,
  'Requests to Jira: what the page asks through the bridge. Functions invoked: calls of the app, none of which reads issues.',
  'Heap: what JavaScript holds once the portfolio is whole, after a garbage collection, typed arrays included. Long tasks: those that held the frame\'s main thread over 50 ms until the portfolio was whole.',
];

/** The reader: a cold and a warm start of the portfolio page in a real browser, on a slow site. */
export async function run({ rounds = 5, sizes = [500, 20_000] } = {}) {
  const tally = makeTally();
  const streams = [];
  for (const size of sizes) await measureSite(size, rounds, tally, streams);
  return [{ title: 'Reading the portfolio', rows: tally.rows(), notes: [...explanations, `Streams: ${streams.join(', ')}.`] }];
}

async function measureSite(size, rounds, tally, streams) {
  const site = await startSite(size);
  try {
    streams.push(`${await setUp(site)} at ${size.toLocaleString('en-GB')} epics`);
    await site.sandbox('faults', { latencyMs: LATENCY_MS, scope: '^/rest/' });
    for (let round = 0; round < rounds; round++) await measureVisits(site, size, round, tally);
    console.log(`  ${size.toLocaleString('en-GB')} epics done`);
  } finally {
    await site.stop();
  }
}

async function measureVisits(site, size, round, tally) {
  const { page, close } = await openProfile();
  try {
    await page.addInitScript(watchFrame);
    await page.goto(`${site.url}/?as=${PERSON}`);
    add(tally, 'Interlock, cold', size, await measureStart(page, site.url));
    await page.goto('about:blank');
    await changeEpics(site, round);
    add(tally, `Interlock, warm after ${CHANGES} changes`, size, await measureStart(page, site.url));
  } finally {
    await close();
  }
}

async function changeEpics(site, round) {
  const { issues } = await site.jira('admin', 'POST', '/rest/api/3/search/jql', { jql: 'issuetype = Epic ORDER BY key ASC', fields: ['id'], maxResults: CHANGES });
  for (const { id } of issues) await site.jira('admin', 'PUT', `/rest/api/3/issue/${id}`, { fields: { summary: `Changed in round ${round + 1}` } });
}

function add(tally, name, size, { firstRows, whole, rows, asked, longTasks, longest, heap }) {
  if (rows !== size) throw new Error(`${name}: the page holds ${rows} epics, and ${size} were expected.`);
  const put = (metric, unit, value) => tally.add(name, size, metric, unit, value);
  put('first rows', 'ms', firstRows);
  put('whole', 'ms', whole);
  put('requests to Jira', 'requests', asked.jira);
  put('functions invoked', 'calls', asked.invoked);
  put('heap of the frame', 'MB', heap.frame);
  put('heap of its worker', 'MB', heap.worker);
  put('long tasks', 'tasks', longTasks);
  put('longest task', 'ms', longest);
}
