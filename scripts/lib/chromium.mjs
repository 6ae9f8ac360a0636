import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, stop } from './run.mjs';

const WHOLE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
/** The same without a window: less to fetch, and a fifth quicker in tests. */
const LIGHT = 'chromium-headless-shell';
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a Chromium or Chrome is, or null. `CHROME_PATH` comes first. */
function findChromium(names) {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path)) ?? null;
}

async function installWithApt(packages) {
  if (!existsSync('/usr/bin/apt-get')) return;
  const root = process.getuid?.() === 0;
  const apt = (...args) => run(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], { capture: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  console.log('No Chromium found: installing it with apt-get …');
  await apt('update', '-q');
  for (const name of packages) if ((await apt('install', '-y', '-q', name)).code === 0) return;
}

/** A Chromium: found, or installed where the system's package manager can. `light`: rather one without a window, as tests need none. */
export async function ensureChromium({ light = false } = {}) {
  const names = light ? [LIGHT, ...WHOLE] : [...WHOLE, LIGHT];
  const found = findChromium(names) ?? (await installWithApt(light ? [LIGHT, 'chromium'] : ['chromium']).then(() => findChromium(names)));
  return found ?? stop('The browser tests need Chromium or Chrome, and none was found.\nInstall one (Debian: apt-get install chromium; macOS: brew install --cask chromium; or Google Chrome from its site), or set CHROME_PATH to it.');
}
