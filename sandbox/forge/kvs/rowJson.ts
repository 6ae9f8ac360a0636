import type { Row } from './KvsStore';

/** A row as the wire has it. The real API sends metadata only when asked; the client drops what it did not ask for. */
export function rowJson({ key, value, createdAt, updatedAt, expireAt }: Row): Record<string, unknown> {
  return { key, value, createdAt, updatedAt, ...(expireAt === null ? {} : { expireTime: new Date(expireAt).toISOString() }) };
}
