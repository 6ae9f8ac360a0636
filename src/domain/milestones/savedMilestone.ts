import type { Instant, Milestone, MilestoneDraft } from '../../contract';
import type { Sight } from './visibleMilestone';

/** Who saves what, over what was there. */
export interface Saving {
  draft: MilestoneDraft;
  before: Milestone | null;
  sight: Sight;
  by: string;
  at: Instant;
}

/**
 * The milestone that a draft makes. Streams that the person can't see stay named: whoever does not know of them can't take them out.
 *
 * @example savedMilestone({ draft, before: null, sight, by: 'sam', at: now }).version // 1
 */
export function savedMilestone({ draft, before, sight, by, at }: Saving): Milestone {
  const hidden = (before?.streamIds ?? []).filter((id) => !sight.streamIds.has(id));
  const { id, kind, day } = draft;
  return {
    id,
    name: draft.name.trim(),
    kind,
    day,
    streamIds: [...draft.streamIds, ...hidden],
    note: draft.note.trim(),
    versions: before?.versions ?? [],
    changedBy: by,
    changedAt: at,
    version: draft.version + 1,
  };
}
