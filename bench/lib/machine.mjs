import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform, totalmem } from 'node:os';
import { openChrome } from './chrome.mjs';

const versionOf = (folder, name) => JSON.parse(readFileSync(`${folder}/node_modules/${name}/package.json`, 'utf8')).version;
const wanted = { '.': ['react', '@tanstack/react-virtual', 'esbuild', 'vite'], bench: Object.keys(JSON.parse(readFileSync('bench/package.json', 'utf8')).dependencies) };

/** How many tasks wanted a core, on average over the last minutes: more than there are cores, and others were at work too. */
export const loadNow = () => loadavg()[1].toFixed(1);

/** What the numbers were measured with, in lines; nothing that names the machine's owner. */
export async function describeMachine() {
  const browser = await openChrome();
  const chromium = browser.version();
  await browser.close();
  const packages = (folder) => wanted[folder].map((name) => `${name} ${versionOf(folder, name)}`).join(', ');
  return [
    `Date: ${new Date().toISOString().slice(0, 10)}`,
    `Machine: ${cpus().length} cores (${cpus()[0]?.model.trim() || 'model unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()}, no GPU`,
    `Node ${process.versions.node}, headless Chromium ${chromium} at 1280 × 800`,
    `Interlock: ${packages('.')}`,
    `Peers: ${packages('bench')}`,
  ];
}
