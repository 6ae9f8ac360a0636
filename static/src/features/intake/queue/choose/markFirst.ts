import type { Fit } from '../../../../../../src/domain/wsjf';
import type { QueueRow } from '../QueueRow';

/** The rows that a person is asked to confirm, and where the cut is. */
export interface Marked {
  issueIds: ReadonlySet<string>;
  /** The last of them in the ranking; null where none fits. */
  last: string | null;
}

/**
 * The first so many of the queue that fit. Those that do not are passed over.
 *
 * @example markFirst(queueModel(sources).items, 12).issueIds.size // 12, or fewer where fewer fit
 */
export function markFirst(items: readonly Fit<QueueRow>[], most: number): Marked {
  const first = items.filter(({ fits }) => fits).slice(0, most).map(({ item }) => item.admission.issueId);
  return { issueIds: new Set(first), last: first.at(-1) ?? null };
}
