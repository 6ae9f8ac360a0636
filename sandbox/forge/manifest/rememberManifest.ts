import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ManifestRead } from './manifestTypes';

// Taken once: the validators change the current directory while they run.
const ROOT = process.cwd();
const HOME = join(ROOT, '.cache', 'manifests');

/**
 * Remembers manifests that were found valid, by all that the verdict rests on, since Atlassian's validators take some three seconds to
 * be compiled. What was found wrong is looked at anew each time.
 *
 * @param read validates the manifest of the directory
 * @example await rememberManifest('/home/me/interlock', validate)
 */
export async function rememberManifest(appDir: string, read: () => Promise<ManifestRead>): Promise<ManifestRead> {
  const file = join(HOME, `${await fingerprint(appDir)}.json`);
  const known = await readFile(file, 'utf8').then((text) => JSON.parse(text) as ManifestRead, () => null);
  if (known) return known;
  const found = await read();
  if (found.ok) await keep(file, JSON.stringify(found)).catch(() => undefined);
  return found;
}

/** The manifest, the validators, and the names of the files that it may point at. */
async function fingerprint(appDir: string): Promise<string> {
  const text = await readFile(join(appDir, 'manifest.yml'), 'utf8').catch(() => '');
  const places = [...text.matchAll(/\bpath:\s*['"]?([\w./-]+)/g)].map(([, path = '']) => path);
  const names = await Promise.all(['.', 'src', ...new Set(places)].map((place) => readdir(join(appDir, place)).then((found) => found.sort().join(), () => 'nothing')));
  return createHash('sha256').update([text, await validators(), ...names].join('\n')).digest('hex').slice(0, 32);
}

/** Where the validators lie, and what their schema weighs: the package tells its version to nobody. */
async function validators(): Promise<string> {
  const schema = createRequire(join(ROOT, 'package.json')).resolve('@forge/manifest/schema.json');
  return `${schema} ${(await stat(schema)).size}`;
}

/** By renaming, so that another process never reads half of it. */
async function keep(file: string, text: string): Promise<void> {
  await mkdir(HOME, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, text);
  await rename(draft, file);
}
