import { checkKey } from './checkKey';
import type { EntitySchemas } from './EntitySchemas';
import { KvsError } from './KvsError';
import type { KvsStore, Write } from './KvsStore';
import type { KvsWriter, SetRequest } from './KvsWriter';
import { checkFilters, meetsFilters, type Filters } from './matches';

interface Step extends SetRequest {
  conditions?: Filters;
}
export interface TransactionRequest {
  set?: Step[];
  delete?: Step[];
  check?: Step[];
}

const MOST_STEPS = 25;
const MOST_BYTES = 4 * 1024 * 1024;

export interface TransactionParts {
  store: KvsStore;
  schemas: EntitySchemas;
  writer: KvsWriter;
}

function checkShape(steps: Step[], spaceOf: (step: Step) => string): void {
  if (steps.length === 0) throw new KvsError('EMPTY_TRANSACTION', 'A transaction needs at least one operation.');
  if (steps.length > MOST_STEPS) throw new KvsError('TRANSACTION_LIMIT_EXCEEDED', `A transaction can have ${MOST_STEPS} operations at most.`);
  if (Buffer.byteLength(JSON.stringify(steps)) > MOST_BYTES) throw new KvsError('MAX_SIZE', 'A transaction can hold 4 MB at most.');
  const keys = steps.map((step) => `${spaceOf(step)} ${checkKey(step.key)}`);
  if (new Set(keys).size < keys.length) throw new KvsError('DUPLICATE_KEY', 'Each key can be in a transaction once only.');
}

function checkConditions({ store, schemas, writer }: TransactionParts, { conditions, entityName, key }: Step): void {
  if (!conditions) return;
  if (!entityName) throw new KvsError('INVALID_CONDITIONS', 'Conditions need an entity: plain keys have no attributes.');
  const { attributes } = schemas.entity(entityName);
  checkFilters(conditions, (name) => name in attributes);
  const held = store.get(writer.space(entityName), checkKey(key))?.value;
  if (!meetsFilters(held, conditions)) throw new KvsError('CONDITIONAL_CHECK_FAILED', `The conditions on the key "${String(key)}" do not hold.`);
}

/**
 * Does all the sets and deletes of a transaction if all of its conditions hold, or none.
 *
 * @throws KvsError CONDITIONAL_CHECK_FAILED, and what a single set would be refused with
 */
export function transaction(parts: TransactionParts, request: TransactionRequest): void {
  const { set = [], delete: deletes = [], check = [] } = request;
  const { writer } = parts;
  const steps = [...set, ...deletes, ...check];
  checkShape(steps, (step) => writer.space(step.entityName));
  for (const step of steps) checkConditions(parts, step);
  const writes: Write[] = [...set.map((step) => writer.set(step)), ...deletes.map((step) => writer.delete(step.key, writer.space(step.entityName)))];
  if (writes.length > 0) parts.store.commit(writes);
}
