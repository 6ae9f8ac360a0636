import type { Context } from 'hono';
import type { Env } from './Env';
import { numberParam } from './params';

export interface Page<T> {
  self: string;
  startAt: number;
  maxResults: number;
  total: number;
  isLast: boolean;
  values: T[];
}

/** Cuts the page out of a whole list that `startAt` and `maxResults` ask for. A larger `maxResults` than `limit` is cut to it, as Jira does. */
export const pageOf = <T, V>(c: Context<Env>, items: T[], view: (item: T) => V, limit = 50): Page<V> => {
  const startAt = Math.max(0, numberParam(c, 'startAt', 0));
  const maxResults = Math.min(limit, Math.max(0, numberParam(c, 'maxResults', Math.min(limit, 50))));
  const values = items.slice(startAt, startAt + maxResults).map(view);
  return { self: c.req.url, startAt, maxResults, total: items.length, isLast: startAt + values.length >= items.length, values };
};
