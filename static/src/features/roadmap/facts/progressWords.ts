import type { ChildProgress } from '../../../portfolio/progress/ChildProgress';

/**
 * How far an epic's child issues are.
 *
 * @example progressWords({ done: 3, total: 5 }) // '3 of 5 child issues done'
 */
export const progressWords = ({ done, total }: ChildProgress): string => (total === 0 ? 'No child issues' : `${done} of ${total} child ${total === 1 ? 'issue' : 'issues'} done`);
