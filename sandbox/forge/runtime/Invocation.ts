import type { ForgeRuntime } from './forgeRuntime';

/** A request that a function made of Jira, or of another product. */
export interface ProductRequest {
  method: string;
  /** With the query. */
  path: string;
  as: 'user' | 'app';
  status: number;
}

/** A request that a function made of storage. */
export interface StorageRequest {
  /** As on the wire: `get`, `entity/query`, `transaction` … */
  operation: string;
  key: string | null;
  status: number;
}

export type Outcome = 'running' | 'ok' | 'error' | 'timeout' | 'too-large';

/** What is known of one run of a function; the public part of it is `InvocationRecord`. */
export interface InvocationRecord {
  id: string;
  functionKey: string;
  moduleKey: string;
  /** Name of the resolver's definition, where one was called. */
  call: string | null;
  /** Account on whose behalf it ran; null for events, queues and schedules. */
  caller: string | null;
  /** By the sandbox clock. */
  at: string;
  /** How long it took by the machine's clock. */
  ms: number;
  jira: ProductRequest[];
  storage: StorageRequest[];
  outcome: Outcome;
  error: string | null;
}

/** Answers what functions ask of Forge through its fetch seam. */
export type ForgeFetch = (meta: FetchMeta, path: string, init: RequestInit | undefined, invocation: Invocation) => Promise<Response>;

/** As `@forge/api`, `@forge/kvs` and `@forge/events` hand it over. */
export interface FetchMeta {
  type: string;
  provider?: string;
  remote?: string;
  accountId?: string;
}

/** One run of a function, carried along by the asynchronous context. */
export interface Invocation {
  record: InvocationRecord;
  runtime: ForgeRuntime;
  fetch: ForgeFetch;
  mayFetch(url: string): boolean;
  /** Set when it ended or ran out of time: a late request of it is refused, as a frozen sandbox could not make one. */
  over: boolean;
}
