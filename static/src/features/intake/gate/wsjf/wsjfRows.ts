import type { Scores, WsjfView } from '../../../../../../src/contract';
import { EPIC_FIELDS } from '../../../../../../src/domain/settings';
import { sayPoints } from '../../../../ui/sayPoints';

export type Part = keyof Scores;

/** One part of WSJF. */
export interface WsjfRow {
  part: Part;
  name: string;
  /** The number in words. */
  value: string;
  /** Whether it comes from a Jira field, which is where it is changed. */
  fromField: boolean;
}

/** The parts in the order in which people weigh them, by the names that the set-up has for their fields. */
const PARTS: readonly { part: Part; name: string }[] = EPIC_FIELDS.flatMap(({ id, name, holds }) => (holds === 'number' ? [{ part: id as Part, name }] : []));

/**
 * What an epic's WSJF is made of.
 *
 * @example wsjfRows(view.wsjf)[0] // { part: 'businessValue', name: 'User-business value', value: '8', fromField: false }
 */
export const wsjfRows = ({ scores, fromFields }: WsjfView): WsjfRow[] =>
  PARTS.map(({ part, name }) => ({ part, name, value: scores[part] === null ? 'Not set' : sayPoints(scores[part]), fromField: fromFields.includes(part) }));

/**
 * The results, and why there is none where there is none.
 *
 * @example wsjfResults({ scores, fromFields: [], costOfDelay: 13, wsjf: 2.6 }) // { costOfDelay: '13', wsjf: '2.6' }
 */
export function wsjfResults({ scores, costOfDelay, wsjf }: WsjfView): { costOfDelay: string; wsjf: string } {
  if (costOfDelay === null) return { costOfDelay: 'Needs at least one of the three above', wsjf: 'Needs a cost of delay' };
  if (wsjf !== null) return { costOfDelay: sayPoints(costOfDelay), wsjf: sayPoints(wsjf) };
  return { costOfDelay: sayPoints(costOfDelay), wsjf: scores.jobSize === null ? 'Needs a job size' : 'Needs a job size above 0' };
}
