import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SavedClock } from '../forge/runtime/SandboxClock';

/** What the server itself keeps of a site. */
export interface SavedSite {
  clock: SavedClock;
}

/** Reads what was saved, null on a fresh site. */
export const readSite = (file: string | null): SavedSite | null => (file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SavedSite) : null);

/** Saves; does nothing where the site is kept in memory. */
export function saveSite(file: string | null, saved: SavedSite): void {
  if (!file) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(saved));
}
