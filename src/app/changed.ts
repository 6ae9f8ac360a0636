import type { Admission, InterlockProperty } from '../contract';
import type { Epic } from './epic';

/**
 * An epic after a change that was just written, so that nothing has to be read again.
 *
 * @example changed(epic, admission, property)
 */
export const changed = (epic: Epic, admission: Admission | null, property: InterlockProperty): Epic => ({
  ...epic,
  held: { admission, version: epic.held.version + 1 },
  property: { property, problem: null },
  situation: { ...epic.situation, admission },
});
