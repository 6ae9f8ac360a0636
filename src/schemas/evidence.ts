import * as v from 'valibot';
import type { Evidence, Scores } from '../contract';
import { holderId, instant, jiraId, list, text, whole } from './parts';

/** Values and sizes are points on a scale; nobody needs more than this, and JSON has no infinity. */
const MOST = 1_000_000;
const score = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0, 'Enter 0 or more.'), v.maxValue(MOST, `Enter at most ${MOST}.`)));

export const scores: v.GenericSchema<unknown, Scores> = v.strictObject({ businessValue: score, timeCriticality: score, riskReduction: score, jobSize: score });

/** Evidence as it lies in storage. */
export const evidence: v.GenericSchema<unknown, Evidence> = v.strictObject({
  issueId: jiraId,
  scores,
  marks: list(v.strictObject({ criterionId: text(100), by: holderId, at: instant }), 500),
  version: whole(1, Number.MAX_SAFE_INTEGER),
});
