import { checkKey } from './checkKey';
import { checkValue } from './checkValue';
import type { EntitySchemas } from './EntitySchemas';
import { KvsError } from './KvsError';
import type { KvsStore, Row, Write } from './KvsStore';

export interface SetRequest {
  key?: unknown;
  value?: unknown;
  entityName?: unknown;
  options?: { ttl?: { value?: unknown; unit?: unknown }; keyPolicy?: string; returnValue?: string } | null;
}

const UNIT_MS: Record<string, number> = { SECONDS: 1000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 };
const LONGEST_TTL_MS = 366 * 86_400_000;

type Ttl = NonNullable<NonNullable<SetRequest['options']>['ttl']>;

function ttlMs({ value, unit }: Ttl): number {
  const ms = typeof value === 'number' && typeof unit === 'string' ? value * (UNIT_MS[unit] ?? NaN) : NaN;
  if (!(ms > 0)) throw new KvsError('INVALID_TTL', 'ttl needs a value above zero and a unit of SECONDS, MINUTES, HOURS or DAYS.');
  if (ms > LONGEST_TTL_MS) throw new KvsError('INVALID_TTL', 'ttl can be one year at most.');
  return ms;
}

/** Turns requests to set and delete into checked writes; the caller commits them. */
export class KvsWriter {
  constructor(
    private readonly store: KvsStore,
    private readonly schemas: EntitySchemas,
    private readonly now: () => number,
  ) {}

  /** Namespace of a request. @throws KvsError ENTITY_NOT_FOUND */
  space(entityName: unknown): string {
    return entityName === undefined || entityName === null ? 'kvs' : `entity:${this.schemas.entity(entityName).name}`;
  }

  /** @throws KvsError for a key, value, attribute, ttl or policy that Forge refuses */
  set(request: SetRequest, space = this.space(request.entityName)): Extract<Write, { op: 'set' }> {
    const key = checkKey(request.key);
    checkValue(request.value);
    if (space.startsWith('entity:')) this.schemas.checkValue(this.schemas.entity(space.slice('entity:'.length)), request.value);
    const before = this.store.get(space, key);
    if (before && request.options?.keyPolicy === 'FAIL_IF_EXISTS') throw new KvsError('KEY_CONFLICT', `The key "${key}" already exists.`, 409);
    return { op: 'set', space, row: this.#row(key, request, before) };
  }

  delete(key: unknown, space: string): Extract<Write, { op: 'delete' }> {
    return { op: 'delete', space, key: checkKey(key) };
  }

  #row(key: string, { value, options }: SetRequest, before: Row | null): Row {
    const now = this.now();
    return { key, value, createdAt: before?.createdAt ?? now, updatedAt: now, expireAt: options?.ttl ? now + ttlMs(options.ttl) : null };
  }
}
