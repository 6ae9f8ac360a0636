import type { Result } from '../contract';
import { ok } from '../contract';
import type { Ports } from './ports';

/** One page of a list. */
export interface Page<T> {
  items: T[];
  /** Pass back to read on; null at the end. */
  next: string | null;
}

export type ReadPage<T> = (after: string | null) => Promise<Result<Page<T>>>;

/** Pages read in search of something visible, so that one call stays short. */
const PAGES = 5;

/**
 * The first page with something on it that the caller may see. Where a whole page is hidden it reads on, so that an empty list means an
 * empty list (up to five pages; then `next` leads on).
 *
 * @param seen what of a page the caller sees
 * @example await readVisible((place) => ports.admissions.list('requested', place), (items) => onBrowsable(ports, items), after)
 */
export async function readVisible<T>(readPage: ReadPage<T>, seen: (items: T[]) => Promise<Result<T[]>>, after: string | null): Promise<Result<Page<T>>> {
  let place = after;
  for (let read = 1; ; read++) {
    const page = await readPage(place);
    if (!page.ok) return page;
    const items = await seen(page.value.items);
    if (!items.ok) return items;
    if (items.value.length > 0 || page.value.next === null || read === PAGES) return ok({ items: items.value, next: page.value.next });
    place = page.value.next;
  }
}

/**
 * Those of some records whose issues the caller can browse. Jira is asked only where there is a record.
 *
 * @example await onBrowsable(ports, admissions)
 */
export async function onBrowsable<T extends { issueId: string }>({ jira }: Pick<Ports, 'jira'>, items: T[]): Promise<Result<T[]>> {
  if (items.length === 0) return ok([]);
  const browsable = await jira.browsableIssues(items.map(({ issueId }) => issueId));
  if (!browsable.ok) return browsable;
  const ids = new Set(browsable.value);
  return ok(items.filter(({ issueId }) => ids.has(issueId)));
}

/**
 * All pages of a list, for lists that a PI bounds.
 *
 * @example await readAll((place) => ports.admissions.ofPi('2027.1', place))
 */
export async function readAll<T>(readPage: ReadPage<T>): Promise<Result<T[]>> {
  const items: T[] = [];
  for (let place: string | null = null; ; ) {
    const page: Result<Page<T>> = await readPage(place);
    if (!page.ok) return page;
    items.push(...page.value.items);
    if (page.value.next === null) return ok(items);
    place = page.value.next;
  }
}
