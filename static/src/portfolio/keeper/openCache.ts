import { deleteDB, openDB } from 'idb';
import type { Cache, Kept } from './Cache';

const NAME = 'interlock-portfolio';
const STORE = 'kept';
const ONLY = 'only';

const database = () => openDB(NAME, 1, { upgrade: (db) => void db.createObjectStore(STORE) });

/** Runs one step against the database and closes it again, so that no open page keeps another from deleting it. */
async function using<T>(step: (db: Awaited<ReturnType<typeof database>>) => Promise<T>, otherwise: T): Promise<T> {
  try {
    const db = await database();
    try {
      return await step(db);
    } finally {
      db.close();
    }
  } catch {
    return otherwise; // private windows and full disks keep nothing
  }
}

/**
 * The cache in this browser's IndexedDB.
 *
 * @example const kept = await openCache().read();
 */
export const openCache = (): Cache => ({
  read: () => using(async (db) => ((await db.get(STORE, ONLY)) as Kept | undefined) ?? null, null),
  write: async (kept) => {
    const written = await using(async (db) => (await db.put(STORE, kept, ONLY), true), false);
    // what could not be replaced may hold what must not be shown any more
    if (!written) await openCache().clear();
  },
  clear: async () => {
    const cleared = await using(async (db) => (await db.clear(STORE), true), false);
    if (!cleared) await Promise.resolve().then(() => deleteDB(NAME)).catch(() => undefined);
  },
});
