import { existsSync, readFileSync } from 'node:fs';
import { run, stop } from '../../scripts/lib/run.mjs';

const packages = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null);

function installed() {
  const wanted = packages('bench/package-lock.json');
  const present = packages('bench/node_modules/.package-lock.json');
  return wanted !== null && present !== null && Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || present[path]?.version === version);
}

/** Installs what Interlock is measured against, into bench/node_modules, unless it is there. */
export async function ensurePeers() {
  if (installed()) return;
  console.log('Installing the peers of the benchmarks (npm ci in bench/) …');
  const { code } = await run('npm', ['ci', '--prefix', 'bench', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) stop('npm ci in bench/ failed; its own message is above.');
}
