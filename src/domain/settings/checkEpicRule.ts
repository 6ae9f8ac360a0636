import type { EpicRule, Problem } from '../../contract';
import type { Catalogue } from './catalogue';
import { namesOf } from './names';
import { earlierTwins, isMissing, under } from './problems';

/** Jira has sub-tasks at -1, which no portfolio plans by, and few levels above stories. */
const LEVELS = { least: 0, most: 20 };

/**
 * Whether the rule can find portfolio epics.
 *
 * @example checkEpicRule({ by: 'types', typeIds: [] }) // [{ path: 'epics.typeIds', message: 'Choose at least one issue type …' }]
 */
export function checkEpicRule(rule: EpicRule, catalogue?: Catalogue): Problem[] {
  return under('epics', rule.by === 'level' ? checkLevel(rule.level, catalogue) : checkTypes(rule.typeIds, catalogue));
}

function checkLevel(level: number, catalogue?: Catalogue): Problem[] {
  const { least, most } = LEVELS;
  if (!Number.isInteger(level) || level < least || level > most) return [{ path: 'level', message: `Enter a hierarchy level as a whole number, ${least} to ${most}; 1 is Epic.` }];
  if (!catalogue || catalogue.issueTypes.some((type) => type.hierarchyLevel === level)) return [];
  return [{ path: 'level', message: `No issue type in Jira is at level ${level}. Choose another level, or choose the types.` }];
}

function checkTypes(typeIds: readonly string[], catalogue?: Catalogue): Problem[] {
  if (typeIds.length === 0) return [{ path: 'typeIds', message: 'Choose at least one issue type, or choose a hierarchy level.' }];
  const names = namesOf(catalogue);
  const twins = earlierTwins(typeIds, (id) => id);
  return typeIds.flatMap((id, at) => {
    if (twins[at] !== null) return [{ path: 'typeIds', message: `Issue type ${names.issueType(id)} is listed twice. Take one out.` }];
    return isMissing(catalogue?.issueTypes, id) ? [{ path: 'typeIds', message: `There is no issue type ${id} in Jira. Take it out.` }] : [];
  });
}
