import type { LinkState } from '../../../../../src/domain/dependencies';

/** What a dependency comes to, as a word for a label. */
export const STATE_WORDS: Record<LinkState, string> = {
  conflict: 'Conflict',
  unplanned: 'Unplanned',
  tight: 'Tight',
  fine: 'Fine',
  settled: 'Settled',
};

/** What the word means, for those who see it for the first time. */
export const STATE_MEANINGS: Record<LinkState, string> = {
  conflict: 'The provider finishes after the consumer starts.',
  unplanned: 'The provider has no dates.',
  tight: 'Both are in the same PI.',
  fine: 'The provider is done in time, as planned.',
  settled: 'One of the two is done.',
};
