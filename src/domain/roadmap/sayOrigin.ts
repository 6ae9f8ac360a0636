import type { Origin } from './origins';

const WORDS: Record<Origin, Record<'start' | 'finish', string>> = {
  none: { start: 'not planned', finish: 'not planned' },
  own: { start: 'from the epic’s own start date', finish: 'from the epic’s own due date' },
  'target-pi': { start: 'from the target PI', finish: 'from the target PI' },
  'admitted-pi': { start: 'from the PI it was admitted to', finish: 'from the PI it was admitted to' },
  version: { start: 'from the start of its version', finish: 'from the release of its version' },
  children: { start: 'from the earliest of its child issues', finish: 'from the latest of its child issues' },
  sprint: { start: 'from the start of its first sprint', finish: 'from the end of its last sprint' },
  'pi-of-other-end': { start: 'from the PI in which it finishes', finish: 'from the PI in which it starts' },
};

/**
 * Where a planned day came from, in words, as a tooltip says it after the day.
 *
 * @example sayOrigin('target-pi', 'finish') // 'from the target PI'
 */
export const sayOrigin = (origin: Origin, bound: 'start' | 'finish'): string => WORDS[origin][bound];
