import type { Scores } from '../../contract';
import { costOfDelayOf } from './costOfDelayOf';
import { weigh } from './weigh';

/**
 * Weighted Shortest Job First: the cost of delay by the job size.
 *
 * @returns null without a cost of delay, or without a job size above 0
 * @example wsjfOf({ businessValue: 8, timeCriticality: 5, riskReduction: null, jobSize: 5 }) // 2.6
 */
export const wsjfOf = (scores: Scores): number | null => weigh(costOfDelayOf(scores), scores.jobSize);
