import { readFile } from 'node:fs/promises';
import type { ForgeManifest, ManifestRead } from './manifestTypes';
import { rememberManifest } from './rememberManifest';

interface Finding {
  message: string;
  level?: string;
  line?: number;
}

let turn: Promise<unknown> = Promise.resolve();

const say = ({ message, line }: Finding): string => `manifest.yml${line ? `:${line}` : ''}: ${message}`;

/** The validators look for files beside the manifest, and know of no other directory than the current one. */
async function validateIn(appDir: string) {
  const before = process.cwd();
  process.chdir(appDir);
  try {
    const { FullValidationProcessor } = await import('@forge/manifest');
    return await new FullValidationProcessor({} as never).process(undefined);
  } finally {
    process.chdir(before);
  }
}

/**
 * Reads and validates an app's manifest with Atlassian's own validators, the ones that `forge lint` runs.
 * Warnings don't stop a start; errors do, and each says its line.
 *
 * @example const read = await readManifest('/home/me/interlock');
 */
export const readManifest = (appDir: string): Promise<ManifestRead> => rememberManifest(appDir, () => validate(appDir));

async function validate(appDir: string): Promise<ManifestRead> {
  const mine = turn.then(() => validateIn(appDir));
  // the current directory is one for the whole process: one at a time
  turn = mine.catch(() => undefined);
  const outcome = await mine.catch((error: Error) => ({ errors: [{ message: error.message, level: 'error' }], manifestObject: undefined }));
  const findings = (outcome.errors ?? []) as Finding[];
  const errors = findings.filter(({ level }) => level !== 'warning');
  const manifest = outcome.manifestObject as { typedContent?: ForgeManifest } | undefined;
  if (errors.length > 0) return { ok: false, errors: errors.map(say) };
  if (!manifest?.typedContent?.modules) return { ok: false, errors: ['manifest.yml: it could not be read.'] };
  return { ok: true, manifest: manifest.typedContent, warnings: findings.map(say) };
}

/** The app's name, which the manifest does not have: that of its package. */
export async function readAppName(appDir: string): Promise<string> {
  const text = await readFile(`${appDir}/package.json`, 'utf8').catch(() => '{}');
  return (JSON.parse(text) as { name?: string }).name ?? 'app';
}
