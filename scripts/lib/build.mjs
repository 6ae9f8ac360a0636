import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, stop } from './run.mjs';

const vite = 'node_modules/vite/bin/vite.js';
const STAMP = '.cache/build.json';

/** What is built, from what. Each is rebuilt only when its sources changed. */
const parts = [
  { name: 'screens', from: ['static', 'src/contract', 'src/domain'], to: 'static/build/panel.html', make: () => node(vite, ['build', '--config', 'static/vite.config.mts', '--logLevel', 'warn']) },
  { name: 'host pages', from: ['sandbox/web', 'sandbox/types.ts'], to: 'build/host/index.html', make: () => node(vite, ['build', '--config', 'sandbox/web/vite.config.mts', '--logLevel', 'warn']) },
  { name: 'sandbox', from: ['sandbox'], to: 'build/sandbox/main.mjs', make: bundleSandbox },
];

async function bundleSandbox() {
  const { build } = await import('esbuild');
  await build({ entryPoints: ['sandbox/main.ts'], outfile: 'build/sandbox/main.mjs', bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', sourcemap: true, logLevel: 'warning' });
  return { code: 0 };
}

const ignored = new Set(['build', 'node_modules']);

function files(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).sort().flatMap((name) => (ignored.has(name) ? [] : files(join(path, name))));
}

function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of [...paths, 'package-lock.json', 'scripts/lib/build.mjs'].flatMap(files)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds screens, host pages and sandbox, skipping what is up to date. */
export async function build() {
  const stamps = existsSync(STAMP) ? JSON.parse(readFileSync(STAMP, 'utf8')) : {};
  for (const { name, from, to, make } of parts) {
    const now = fingerprint(from);
    if (stamps[name] === now && existsSync(to)) continue;
    console.log(`Building ${name} …`);
    const { code } = await make();
    if (code !== 0) stop(`Building ${name} failed; the message is above.`);
    stamps[name] = now;
  }
  mkdirSync('.cache', { recursive: true });
  writeFileSync(STAMP, JSON.stringify(stamps, null, 1));
}
