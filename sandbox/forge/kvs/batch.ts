import { checkKey } from './checkKey';
import { KvsError } from './KvsError';
import type { KvsStore } from './KvsStore';
import type { KvsWriter, SetRequest } from './KvsWriter';
import { rowJson } from './rowJson';

const MOST = 25;

type Outcome = { ok: true; item: unknown } | { ok: false; item: unknown };

function each(items: unknown, work: (item: SetRequest) => Record<string, unknown>): unknown {
  if (!Array.isArray(items) || items.length === 0 || items.length > MOST) throw new KvsError('BATCH_SIZE_INVALID', `A batch can have 1 to ${MOST} items.`);
  const outcomes = (items as SetRequest[]).map((item): Outcome => {
    const named = { key: item.key, ...(item.entityName ? { entityName: item.entityName } : {}) };
    try {
      return { ok: true, item: { ...named, ...work(item) } };
    } catch (error) {
      if (!(error instanceof KvsError)) throw error;
      return { ok: false, item: { ...named, error: { code: error.code, message: error.message } } };
    }
  });
  const of = (ok: boolean): unknown[] => outcomes.filter((one) => one.ok === ok).map(({ item }) => item);
  return { successfulKeys: of(true), failedKeys: of(false) };
}

/** The batch operations: best effort, so that each item answers for itself. @throws KvsError BATCH_SIZE_INVALID */
export function makeBatch(store: KvsStore, writer: KvsWriter) {
  return {
    set: (items: unknown) =>
      each(items, (item) => {
        store.commit([writer.set(item)]);
        return {};
      }),
    delete: (items: unknown) =>
      each(items, (item) => {
        store.commit([writer.delete(item.key, writer.space(item.entityName))]);
        return {};
      }),
    get: (items: unknown) =>
      each(items, (item) => {
        const row = store.get(writer.space(item.entityName), checkKey(item.key));
        if (!row) throw new KvsError('KEY_NOT_FOUND', 'The specified key does not exist.', 404);
        return rowJson(row);
      }),
  };
}
