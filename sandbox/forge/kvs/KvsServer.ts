import { makeBatch } from './batch';
import { checkKey } from './checkKey';
import { entityQuery, type EntityQuery } from './entityQuery';
import type { EntitySchemas } from './EntitySchemas';
import { KvsError } from './KvsError';
import type { KvsStore } from './KvsStore';
import { KvsWriter, type SetRequest } from './KvsWriter';
import { meetsRange, type Filter } from './matches';
import { page, pageLimit } from './page';
import { rowJson } from './rowJson';
import { transaction, type TransactionRequest } from './transaction';

type Body = Record<string, unknown>;
type Operation = (body: Body) => unknown;

const PREFIX = '/api/v1/';

/** The server side of `@forge/kvs`: its paths, limits and error codes, over a store. */
export class KvsServer {
  readonly #operations: Record<string, Operation>;
  readonly #writer: KvsWriter;

  constructor(
    private readonly store: KvsStore,
    private readonly schemas: EntitySchemas,
    now: () => number,
  ) {
    this.#writer = new KvsWriter(store, schemas, now);
    const batch = makeBatch(store, this.#writer);
    const entity = (body: Body): string => this.#writer.space(this.schemas.entity(body.entityName).name);
    this.#operations = {
      ...this.#keyed('', () => 'kvs'),
      ...this.#keyed('secret/', () => 'secret'),
      ...this.#keyed('entity/', entity),
      query: (body) => this.#query(body),
      'entity/query': (body) => entityQuery(store, schemas, body as EntityQuery),
      'batch/get': batch.get,
      'batch/set': batch.set,
      'batch/delete': batch.delete,
      transaction: (body) => transaction({ store, schemas, writer: this.#writer }, body as TransactionRequest),
    };
  }

  /** Answers one request. Nothing is awaited inside, so two requests never see each other half done. */
  handle(path: string, body: unknown): Response {
    const operation = this.#operations[path.slice(PREFIX.length)];
    if (!path.startsWith(PREFIX) || !operation) return Response.json({ code: 'NOT_IMPLEMENTED', message: `The sandbox's storage does not know ${path}.` }, { status: 501 });
    try {
      const answer = operation(body as Body);
      return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer);
    } catch (error) {
      if (!(error instanceof KvsError)) throw error;
      return Response.json({ code: error.code, message: error.message }, { status: error.status });
    }
  }

  #keyed(prefix: string, space: (body: Body) => string): Record<string, Operation> {
    return {
      [`${prefix}get`]: (body) => this.#get(space(body), body.key),
      [`${prefix}set`]: (body) => this.#set(space(body), body as SetRequest),
      [`${prefix}delete`]: (body) => this.store.commit([this.#writer.delete(body.key, space(body))]),
    };
  }

  #get(space: string, key: unknown): unknown {
    const row = this.store.get(space, checkKey(key));
    if (!row) throw new KvsError('KEY_NOT_FOUND', 'The specified key does not exist.', 404);
    return rowJson(row);
  }

  #set(space: string, request: SetRequest): unknown {
    const write = this.#writer.set(request, space);
    const before = this.store.get(space, write.row.key);
    this.store.commit([write]);
    const wanted = request.options?.returnValue;
    if (wanted === 'LATEST') return rowJson(write.row);
    return wanted === 'PREVIOUS' && before ? rowJson(before) : undefined;
  }

  #query({ where, limit, after }: Body): unknown {
    const filter = (where as Filter[] | undefined)?.[0];
    if (filter && (filter.property !== 'key' || filter.condition !== 'BEGINS_WITH')) throw new KvsError('QUERY_WHERE_INVALID', 'Keys can be queried by beginsWith only.');
    const rows = this.store.rows('kvs').filter(({ key }) => !filter || meetsRange(key, filter));
    const sorted = rows.map((row) => ({ row, rank: row.key }));
    const shown = page(sorted, pageLimit(limit, 'LIST_QUERY_LIMIT_EXCEEDED'), after as string | undefined, false);
    return { data: shown.rows.map(rowJson), cursor: shown.cursor };
  }
}
