import { MAX_STEPS } from '../query/DependenciesQuery';
import type { CycleRow } from './cycleRows';

/**
 * How many steps up and down show a whole circle from one of its epics: half of it each way, and never fewer than now.
 *
 * @example stepsAround(cycleOfSeven, 2) // 3
 */
export const stepsAround = ({ path }: Pick<CycleRow, 'path'>, now: number): number => Math.max(now, Math.min(MAX_STEPS, Math.ceil((path.length - 1) / 2)));
