import { createHash } from 'node:crypto';
import type { Renderer } from '../views/Renderer';
import { RestError } from './RestError';

/** Ties a token to what was asked and who asked, so that it can't be used with another. */
const seal = ({ viewer }: Renderer, asked: unknown): string =>
  createHash('sha256').update(JSON.stringify([viewer.accountId, viewer.actor.kind, asked])).digest('base64url').slice(0, 12);

/** A `nextPageToken` that leads on from an offset. `asked` is whatever must be the same on the next page. */
export const tokenFor = (r: Renderer, asked: unknown, offset: number): string => Buffer.from(`${seal(r, asked)}.${offset}`).toString('base64url');

/** The offset that a token stands for, 0 without one. Answers 400 to a token of another request. */
export const offsetOf = (r: Renderer, asked: unknown, token: string | null): number => {
  if (token === null) return 0;
  const [sealed, offset] = Buffer.from(token, 'base64url').toString('utf8').split('.');
  if (sealed !== seal(r, asked) || !/^\d+$/.test(offset ?? '')) throw new RestError(400, 'The provided next page token is invalid or expired.');
  return Number(offset);
};
