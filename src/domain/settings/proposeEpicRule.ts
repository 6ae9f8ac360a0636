import type { EpicRule } from '../../contract';
import type { CatalogueIssueType } from './catalogue';
import type { Proposal } from './proposal';

const EPIC_LEVEL = 1;

/**
 * Portfolio epics are the issues at level 1; on a site without levels, the types called epics; failing those, the first type
 * that is no sub-task, with a note to choose.
 *
 * @example proposeEpicRule([{ id: '10000', name: 'Epic', hierarchyLevel: 1, subtask: false }]).value // { by: 'level', level: 1 }
 */
export function proposeEpicRule(issueTypes: readonly CatalogueIssueType[]): Proposal<EpicRule> {
  const atLevel = issueTypes.filter((type) => type.hierarchyLevel === EPIC_LEVEL);
  if (atLevel.length > 0) return { value: { by: 'level', level: EPIC_LEVEL }, notes: [`Portfolio epics are the issues at level 1: ${namesOf(atLevel)}.`] };
  const standard = issueTypes.filter((type) => !type.subtask);
  const epics = standard.filter((type) => /\bepics?\b/i.test(type.name));
  if (epics.length > 0) return { value: byTypes(epics), notes: [`This site has no issue type at level 1, so portfolio epics go by type: ${namesOf(epics)}.`] };
  return { value: byTypes(standard.slice(0, 1)), notes: ['No issue type is called an epic. Choose which issues are portfolio epics.'] };
}

const byTypes = (types: readonly CatalogueIssueType[]): EpicRule => ({ by: 'types', typeIds: [...new Set(types.map((type) => type.id))] });
const namesOf = (types: readonly CatalogueIssueType[]): string => [...new Set(types.map((type) => type.name))].join(', ');
