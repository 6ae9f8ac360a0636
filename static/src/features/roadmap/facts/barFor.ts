import { type Bar, barOf } from '../../../geometry/roadmap';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import type { Chart } from '../timeline/useChart';
import type { FullLookup } from './epicFacts';

const DONE = KANBAN_STATES.indexOf('done');

/**
 * The bar of an epic; null where it has no dates. Of one that is done nothing is a forecast, wherever its dates lie.
 *
 * @example barFor(lookup, 0, chart) // { x: 40, width: 120, committed: 1, cutLeft: false, cutRight: false }
 */
export const barFor = ({ portfolio }: Pick<FullLookup, 'portfolio'>, epic: number, { scale, committedTo }: Pick<Chart, 'scale' | 'committedTo'>): Bar | null =>
  barOf(portfolio, epic, scale, portfolio.state[epic] === DONE ? Infinity : committedTo);
