import type { CategoryKey, Status } from '../state/model';
import type { Renderer } from './Renderer';

export interface Category {
  id: number;
  key: CategoryKey;
  colorName: string;
  name: string;
}

/** Jira's three status categories, with its numbers and colours. */
export const categories: Readonly<Record<CategoryKey, Category>> = {
  new: { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  indeterminate: { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  done: { id: 3, key: 'done', colorName: 'green', name: 'Done' },
};

/** A status category as Jira shows it. */
export const categoryView = (r: Renderer, key: CategoryKey): Record<string, unknown> => ({ self: `${r.base}/rest/api/3/statuscategory/${categories[key].id}`, ...categories[key] });

/** A status as Jira shows it. */
export const statusView = (r: Renderer, status: Status): Record<string, unknown> => ({
  self: `${r.base}/rest/api/3/status/${status.id}`,
  description: '',
  iconUrl: `${r.base}/`,
  name: status.name,
  id: status.id,
  statusCategory: categoryView(r, status.category),
});
