// npm test: install, build, then lint, types, layers, unit, contract and browser; one plain line at the end.
// `npm run check` is the same without what needs a server or a browser.
import { build } from './lib/build.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';

const fast = process.argv.includes('--fast');
await ensureInstalled();
const chromium = fast ? null : await ensureChromium({ light: true });
await build();
const { runChecks } = await import('./lib/checks.mjs');
const { runSuite } = await import('./lib/suites.mjs');

const results = [await runChecks(), await runSuite('unit')];
if (!fast) {
  results.push(await runSuite('contract'));
  results.push(await runSuite('browser', { env: { CHROME_PATH: chromium } }));
}
const sum = (key) => results.reduce((total, result) => total + (result[key] ?? 0), 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') ? `, ${sum('skipped')} skipped` : ''}`);
process.exit(sum('failed') === 0 ? 0 : 1);
