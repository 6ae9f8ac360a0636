import type { Result } from '../../../../../src/contract';
import { ok } from '../../../../../src/contract';

/** One page of a Jira list, as `project/search` and the Agile API shape it. */
export interface Page<T> {
  values: T[];
  isLast?: boolean;
  total?: number;
}

/**
 * Reads a paged list to its end. The first fault ends it. `most` bounds it, so that a list that never ends can't hang the page.
 *
 * @example await allPages((startAt) => jira(`/rest/api/3/project/search?startAt=${startAt}`))
 */
export async function allPages<T>(read: (startAt: number) => Promise<Result<Page<T>>>, most = 5000): Promise<Result<T[]>> {
  const values: T[] = [];
  while (values.length < most) {
    const page = await read(values.length);
    if (!page.ok) return page;
    values.push(...page.value.values);
    if (page.value.isLast ?? true) break;
    if (page.value.values.length === 0) break;
  }
  return ok(values);
}
