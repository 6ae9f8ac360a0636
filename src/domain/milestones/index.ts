export { checkMilestone, LONGEST_NAME, LONGEST_NOTE } from './checkMilestone';
export type { MilestoneRules } from './checkMilestone';
export { isForStream } from './isForStream';
export { projectsOf } from './projectsOf';
export { savedMilestone } from './savedMilestone';
export { KIND_WORDS, sayMilestone, sayPlace } from './sayMilestone';
export { sightOf, visibleMilestone } from './visibleMilestone';
export type { Sight } from './visibleMilestone';
