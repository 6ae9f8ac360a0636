import type { EntitySpec } from '../manifest/manifestTypes';
import type { EntityIndex, EntitySchemas } from './EntitySchemas';
import { KvsError } from './KvsError';
import type { KvsStore, Row } from './KvsStore';
import { checkFilters, meetsFilters, meetsRange, type Condition, type Filters } from './matches';
import { page, pageLimit, type Sorted } from './page';
import { rowJson } from './rowJson';

export interface EntityQuery {
  entityName?: unknown;
  indexName?: unknown;
  partition?: unknown[];
  range?: Condition;
  filters?: Filters;
  sort?: 'ASC' | 'DESC';
  cursor?: string;
  limit?: number;
}

const attribute = (row: Row, name: string): unknown => (row.value as Record<string, unknown>)[name];

function checkPartition({ name, partition }: EntityIndex, given: unknown[] | undefined): void {
  if (partition.length !== (given?.length ?? 0))
    throw new KvsError('QUERY_PARTITION_INVALID', `The index "${name}" needs ${partition.length} partition value${partition.length === 1 ? '' : 's'}: ${partition.join(', ') || 'none'}.`);
}

/** Rows of a partition in an index. A row that lacks one of the index's attributes is not in the index. */
function indexed(rows: Row[], { partition, range }: EntityIndex, given: unknown[]): Sorted[] {
  return rows
    .filter((row) => partition.every((name, i) => attribute(row, name) === given[i]))
    .map((row) => ({ row, rank: range === null ? row.key : attribute(row, range) }))
    .filter(({ rank }) => rank !== undefined);
}

/**
 * Answers `entity/query`. As in Forge, filters are applied to a page after it was read: a page may hold fewer rows than its
 * limit, or none, and still have a cursor.
 *
 * @throws KvsError
 */
export function entityQuery(store: KvsStore, schemas: EntitySchemas, query: EntityQuery): unknown {
  const entity: EntitySpec = schemas.entity(query.entityName);
  const index = schemas.index(entity, query.indexName);
  const { range, filters } = query;
  checkPartition(index, query.partition);
  const limit = pageLimit(query.limit, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE');
  if (filters) checkFilters(filters, (name) => name in entity.attributes);
  const rows = indexed(store.rows(`entity:${entity.name}`), index, query.partition ?? []).filter(({ rank }) => !range || meetsRange(rank, range));
  const shown = page(rows, limit, query.cursor, query.sort === 'DESC');
  const data = shown.rows.filter((row) => !filters || meetsFilters(row.value, filters)).map(rowJson);
  return { data, cursor: shown.cursor };
}
