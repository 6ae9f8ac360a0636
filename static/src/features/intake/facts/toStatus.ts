import type { StatusFacts } from '../../../ui/StatusLozenge';

/** A status as Jira's fields hold it. */
export interface RawStatus {
  name?: string;
  statusCategory?: { key?: string };
}

/**
 * A status as the screens show it, or null where Jira gave none.
 *
 * @example toStatus({ name: 'Ready', statusCategory: { key: 'indeterminate' } }) // { name: 'Ready', category: 'indeterminate' }
 */
export const toStatus = (status: RawStatus | null | undefined): StatusFacts | null =>
  status?.name ? { name: status.name, category: status.statusCategory?.key ?? 'undefined' } : null;
