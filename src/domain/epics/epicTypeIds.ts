import type { EpicRule } from '../../contract';
import type { IssueFacts } from './standingOf';
import { isEpic } from './standingOf';

/**
 * The issue types that make portfolio epics, of those that there are.
 *
 * @example epicTypeIds({ by: 'level', level: 1 }, [{ id: '10004', hierarchyLevel: 1 }, { id: '10002', hierarchyLevel: 0 }]) // ['10004']
 */
export function epicTypeIds(rule: EpicRule, issueTypes: readonly IssueFacts['issueType'][]): string[] {
  return issueTypes.filter((type) => isEpic(rule, type)).map(({ id }) => id);
}
