import type { GadgetConfig } from '../GadgetConfig';
import type { ChosenStreams } from './chosenStreams';

/**
 * What a tile is about, in words.
 *
 * @example sayScope('all', chosen) // 'All value streams that you can see'
 */
export function sayScope(saved: GadgetConfig['streams'], { names }: Pick<ChosenStreams, 'names'>): string {
  return saved === 'all' ? 'All value streams that you can see' : names.join(', ');
}

/**
 * What is said of saved streams that are not there; null where all of them are.
 *
 * @example sayMissing(1) // 'One of the chosen streams is not counted: it is gone, or you may not see it.'
 */
export function sayMissing(missing: number, not: 'counted' | 'shown' = 'counted'): string | null {
  if (missing === 0) return null;
  return missing === 1
    ? `One of the chosen streams is not ${not}: it is gone, or you may not see it.`
    : `${missing} of the chosen streams are not ${not}: they are gone, or you may not see them.`;
}
