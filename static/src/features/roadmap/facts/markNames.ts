import type { Mark } from '../view/ViewState';

/** What the chart marks, as choices name it. @example MARK_NAMES.cutoffs // 'Intake cutoffs' */
export const MARK_NAMES: Record<Mark, string> = {
  cutoffs: 'Intake cutoffs',
  releases: 'Releases',
  integration: 'Integration points',
  milestones: 'Milestones',
};
