import { existsSync, readFileSync } from 'node:fs';
import { run, stop } from './run.mjs';

const packages = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null);

/** Whether node_modules holds what the lockfile asks for. npm keeps its own account of it in the hidden lockfile. */
function installed() {
  const wanted = packages('package-lock.json');
  const present = packages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => path === '' || optional || link || present[path]?.version === version);
}

/** Installs the locked packages unless they are there. Needs nothing but Node and npm. */
export async function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) stop(`Node ${process.versions.node} is too old: Interlock needs 20.19 or newer.`);
  if (installed()) return;
  console.log('Installing packages (npm ci) …');
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {});
  if (code !== 0) stop('npm ci failed; its own message is above.');
}
