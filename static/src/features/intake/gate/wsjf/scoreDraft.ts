import type { Scores, WsjfView } from '../../../../../../src/contract';
import { readNumber } from '../../../setup/form/readNumber';
import type { Part } from './wsjfRows';

/** What somebody has typed, part by part; a part that nobody has touched is left out, so that it follows what is recorded. */
export type ScoreDraft = Partial<Record<Part, string>>;

/** As the server bounds them. */
const MOST = 1_000_000;

/**
 * What a part's field shows: what was typed, else what is recorded.
 *
 * @example textOf({}, scores, 'jobSize') // '5'
 */
export const textOf = (draft: ScoreDraft, scores: Scores, part: Part): string => draft[part] ?? (scores[part] === null ? '' : String(scores[part]));

/**
 * What is wrong with a text, or null. Empty means that the part is not scored.
 *
 * @example scoreProblem('-1') // 'Enter a number from 0 to 1,000,000, or leave it empty.'
 */
export function scoreProblem(text: string): string | null {
  const score = readNumber(text);
  return score === null || (score >= 0 && score <= MOST) ? null : `Enter a number from 0 to ${MOST.toLocaleString('en-GB')}, or leave it empty.`;
}

/**
 * The scores to save: what was typed over what is recorded. Parts that come from Jira fields are not recorded here, and stay empty.
 *
 * @example scoresFrom({ jobSize: '5' }, view.wsjf).jobSize // 5
 */
export function scoresFrom(draft: ScoreDraft, { scores, fromFields }: WsjfView): Scores {
  const saved = (part: Part): number | null => (fromFields.includes(part) ? null : readNumber(textOf(draft, scores, part)));
  return { businessValue: saved('businessValue'), timeCriticality: saved('timeCriticality'), riskReduction: saved('riskReduction'), jobSize: saved('jobSize') };
}

/**
 * What is recorded meanwhile, where it differs from what was typed and from what stood there when the form was opened; null elsewhere.
 *
 * @example meanwhile({ jobSize: '5' }, { before: { ...scores, jobSize: null }, now: { ...scores, jobSize: 8 } }, 'jobSize') // 'Somebody else entered 8 meanwhile.'
 */
export function meanwhile(draft: ScoreDraft, { before, now }: { before: Scores; now: Scores }, part: Part): string | null {
  const typed = draft[part];
  if (typed === undefined || now[part] === before[part] || readNumber(typed) === now[part]) return null;
  return now[part] === null ? 'Somebody else emptied it meanwhile.' : `Somebody else entered ${now[part]} meanwhile.`;
}
