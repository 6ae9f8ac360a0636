import type { AttributeType, EntitySpec } from '../manifest/manifestTypes';
import { KvsError } from './KvsError';

/** An index in its long form. `by-key` is Forge's own. */
export interface EntityIndex {
  name: string;
  partition: string[];
  /** Attribute that orders the rows; null for the key. */
  range: string | null;
}

const MAX_INDEXED_BYTES = 900;

const isOf: Record<AttributeType, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  float: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  any: () => true,
};

function longForm(index: EntitySpec['indexes'][number]): EntityIndex {
  if (typeof index === 'string') return { name: index, partition: [], range: index };
  return { name: index.name, partition: index.partition ?? [], range: index.range?.[0] ?? null };
}

/** The custom entities of the manifest: what may be stored in them, and by which indexes they can be read. */
export class EntitySchemas {
  constructor(private readonly entities: Map<string, EntitySpec>) {}

  /** @throws KvsError ENTITY_NOT_FOUND */
  entity(name: unknown): EntitySpec {
    const found = typeof name === 'string' ? this.entities.get(name) : undefined;
    if (!found) throw new KvsError('ENTITY_NOT_FOUND', `The entity "${String(name)}" is not declared in manifest.yml.`);
    return found;
  }

  /** @throws KvsError INVALID_ENTITY_INDEX */
  index(entity: EntitySpec, name: unknown): EntityIndex {
    if (name === 'by-key') return { name: 'by-key', partition: [], range: null };
    const found = this.indexes(entity).find((index) => index.name === name);
    if (!found) throw new KvsError('INVALID_ENTITY_INDEX', `The entity "${entity.name}" has no index "${String(name)}" in manifest.yml.`);
    return found;
  }

  indexes(entity: EntitySpec): EntityIndex[] {
    return entity.indexes.map(longForm);
  }

  /** @throws KvsError INVALID_ENTITY_VALUE for a value that is no object, has an undeclared attribute or one of another type */
  checkValue(entity: EntitySpec, value: unknown): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new KvsError('INVALID_ENTITY_VALUE', 'The value of an entity must be an object of its attributes.');
    for (const [attribute, given] of Object.entries(value)) this.#checkAttribute(entity, attribute, given);
  }

  #checkAttribute(entity: EntitySpec, attribute: string, given: unknown): void {
    const type = entity.attributes[attribute]?.type;
    if (!type) throw new KvsError('INVALID_ENTITY_VALUE', `The entity "${entity.name}" has no attribute "${attribute}" in manifest.yml.`);
    if (!isOf[type](given)) throw new KvsError('INVALID_ENTITY_VALUE', `The attribute "${attribute}" of "${entity.name}" must be of type ${type}.`);
    const indexed = this.indexes(entity).some(({ partition, range }) => range === attribute || partition.includes(attribute));
    if (indexed && typeof given === 'string' && Buffer.byteLength(given) > MAX_INDEXED_BYTES)
      throw new KvsError('INVALID_ENTITY_VALUE', `The attribute "${attribute}" is in an index and may hold ${MAX_INDEXED_BYTES} bytes at most.`);
  }
}
