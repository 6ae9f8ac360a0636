import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { isObject } from '../http/params';
import { ImportError } from './ImportError';
import type { RawPage } from './RawIssue';
import { whereItBroke } from './whereItBroke';

export const EXPECTED = 'expected the shape of a Jira search reply';
const SHAPE = '{"issues": [{"id": "10001", "key": "ABC-1", "fields": {…}}, …]}';

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const bytesOf = async (file: string): Promise<Buffer> => {
  try {
    return await readFile(file);
  } catch (error) {
    throw new ImportError(`${file} can't be read: ${reason(error)}`);
  }
};

/** Gzip is told by its first two bytes, whatever the file is called. */
const textOf = (file: string, bytes: Buffer): string => {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch (error) {
    throw new ImportError(`${file} is not a whole gzip file: ${reason(error)}`);
  }
};

const parse = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const position = Number(/position (\d+)/.exec(reason(error))?.[1] ?? text.length);
    throw new ImportError(`${file} is not valid JSON: reading stopped ${whereItBroke(text, position)}, at character ${position}; ${EXPECTED}, ${SHAPE}`);
  }
};

const page = (file: string, value: unknown, path: string): RawPage => {
  if (!isObject(value) || !Array.isArray(value.issues)) throw new ImportError(`${file}: ${path === '' ? 'the top level' : path} has no list "issues"; ${EXPECTED}, ${SHAPE}, or a list of such pages`);
  return { path: path === '' ? 'issues' : `${path}.issues`, issues: value.issues, names: isObject(value.names) ? value.names : {} };
};

/** Reads one file: JSON or gzipped JSON, a search reply or a list of its pages. Throws an ImportError that names the file. */
export const readExport = async (file: string): Promise<{ bytes: Buffer; pages: RawPage[] }> => {
  const bytes = await bytesOf(file);
  const value = parse(file, textOf(file, bytes));
  const pages = Array.isArray(value) ? value.map((item, index) => page(file, item, `[${index}]`)) : [page(file, value, '')];
  return { bytes, pages };
};
