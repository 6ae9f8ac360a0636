import type { FieldMapping, Scores } from '../../contract';
import { numberOf } from './numberOf';

/** An epic's scores, and which of them come from Jira fields. */
export interface ScoreReading {
  scores: Scores;
  fromFields: (keyof Scores)[];
}

const PARTS: readonly (keyof Scores)[] = ['businessValue', 'timeCriticality', 'riskReduction', 'jobSize'];

/**
 * What WSJF is made of: from the Jira field where the set-up names one, else what was entered in the panel. A field that holds no number
 * counts as empty; the panel's number does not take its place, or people would wonder which one counts.
 *
 * @param fields Jira's fields by id, as it returns them
 * @example scoresOf({ ...NO_FIELDS, jobSize: 'customfield_1' }, { customfield_1: 5 }, { ...entered, businessValue: 8 })
 * // { scores: { businessValue: 8, …, jobSize: 5 }, fromFields: ['jobSize'] }
 */
export function scoresOf(mapping: FieldMapping, fields: Readonly<Record<string, unknown>>, entered: Scores): ScoreReading {
  const scores = { ...entered };
  const fromFields: (keyof Scores)[] = [];
  for (const part of PARTS) {
    const fieldId = mapping[part];
    if (fieldId === null) continue;
    fromFields.push(part);
    scores[part] = Object.hasOwn(fields, fieldId) ? numberOf(fields[fieldId]) : null;
  }
  return { scores, fromFields };
}
