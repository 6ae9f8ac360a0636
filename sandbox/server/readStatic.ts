import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export interface StaticFile {
  body: Buffer;
  type: string;
}

/** Reads a file under a directory; null if there is none, or if the path leads out of the directory. */
export async function readStatic(dir: string, path: string): Promise<StaticFile | null> {
  const file = normalize(join(dir, path));
  if (!file.startsWith(normalize(dir) + sep)) return null;
  const body = await readFile(file).catch(() => null);
  return body && { body, type: TYPES[extname(file)] ?? 'application/octet-stream' };
}
