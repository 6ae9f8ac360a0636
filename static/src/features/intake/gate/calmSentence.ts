import type { Standing } from '../../../../../src/contract';

/**
 * What is said of an issue over which the gate has no say; null where it has one.
 *
 * @example calmSentence('outside-streams') // 'This epic’s project belongs to no value stream, so the intake rules do not apply to it.'
 */
export const calmSentence = (standing: Standing): string | null => SENTENCES[standing];

const SENTENCES: Record<Standing, string | null> = {
  governed: null,
  'not-set-up': 'Interlock is not set up yet, so nothing is held back. A Jira admin can set it up under Settings, Apps, Interlock.',
  'not-an-epic': 'This is no portfolio epic, so the intake rules do not apply to it.',
  'outside-streams': 'This epic’s project belongs to no value stream, so the intake rules do not apply to it.',
};
