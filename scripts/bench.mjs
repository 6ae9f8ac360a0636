// npm run bench: measures Interlock beside its floors and peers on the same data, prints tables, and writes docs/benchmarks.md.
// It fails only if something does not run, never because of a number: numbers are for reading.
import { existsSync } from 'node:fs';
import { build } from './lib/build.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { stop } from './lib/run.mjs';
import { readFlags } from '../bench/lib/flags.mjs';
import { ensurePeers } from '../bench/lib/install.mjs';

const PARTS = ['roadmap', 'analysis', 'reader'];

const { only, ...options } = readFlags(process.argv.slice(2));
if (only && !PARTS.includes(only)) stop(`There is no part "${only}". There are: ${PARTS.join(', ')}.`);
const begun = Date.now();
await ensureInstalled();
await ensurePeers();
await ensureChromium();
await build();
const { toMarkdown } = await import('../bench/lib/table.mjs');
const { describeMachine, loadNow } = await import('../bench/lib/machine.mjs');
const { writeReport } = await import('../bench/lib/report.mjs');

const loadBefore = loadNow();
const results = [];
for (const part of PARTS.filter((name) => !only || name === only)) {
  if (!existsSync(`bench/${part}/index.mjs`)) stop(`bench/${part}/index.mjs is missing.`);
  console.log(`\n— ${part} —`);
  const { run } = await import(`../bench/${part}/index.mjs`);
  for (const result of await run(options)) {
    results.push(result);
    console.log(`\n${toMarkdown(result)}`);
  }
}
const minutes = ((Date.now() - begun) / 60_000).toFixed(1);
if (only || options.sizes) console.log(`\nDone in ${minutes} minutes. docs/benchmarks.md is written by whole runs only.`);
else {
  const running = `${options.rounds ?? 5} rounds in ${minutes} minutes; load average ${loadBefore} before and ${loadNow()} after (over the number of cores, others were at work too, and times are too long)`;
  writeReport(results, [...(await describeMachine()), running]);
  console.log(`\nDone in ${minutes} minutes; written to docs/benchmarks.md.`);
}
process.exit(0);
