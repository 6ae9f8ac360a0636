import { existsSync, fsyncSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Change } from '../state/Change';

/** The list of changes since the source was read, on disk. */
export interface Journal {
  append(change: Change): void;
  flush(): void;
}

const parse = (line: string, number: number, file: string): Change => {
  try {
    return JSON.parse(line) as Change;
  } catch {
    throw new Error(`${file}: line ${number} is not a change. Move the file away to start from the source again.`);
  }
};

/**
 * Reads a journal and cuts off a last line that a crash has torn. Throws when any earlier line is broken.
 * @returns The changes in order; none when there is no file.
 */
export const readJournal = (file: string): Change[] => {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  const whole = bytes.lastIndexOf(0x0a) + 1;
  if (whole < bytes.length) truncateSync(file, whole);
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
  return lines.map((line, index) => parse(line, index + 1, file));
};

/** Opens a journal for appending. Each change reaches the system in the call that makes it, so that a killed process loses nothing. */
export const openJournal = (file: string): Journal => {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'a');
  return {
    append: (change) => void writeSync(handle, `${JSON.stringify(change)}\n`),
    flush: () => fsyncSync(handle),
  };
};
