import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, stop } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a Chromium or Chrome is, or null. `CHROME_PATH` comes first. */
function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path)) ?? null;
}

async function installWithApt() {
  if (!existsSync('/usr/bin/apt-get')) return;
  const root = process.getuid?.() === 0;
  const apt = (...args) => run(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], { capture: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  console.log('No Chromium found: installing it with apt-get …');
  await apt('update', '-q');
  await apt('install', '-y', '-q', 'chromium');
}

/** A Chromium for the browser tests: found, or installed where the system's package manager can. */
export async function ensureChromium() {
  const found = findChromium() ?? (await installWithApt().then(findChromium));
  return found ?? stop('The browser tests need Chromium or Chrome, and none was found.\nInstall one (Debian: apt-get install chromium; macOS: brew install --cask chromium; or Google Chrome from its site), or set CHROME_PATH to it.');
}
