import type { DependencyLink, EpicRule, SettingsChange, StatusMapping } from '../../contract';
import { changesBetween } from './changesBetween';
import type { Names } from './names';

/**
 * What differs between two rules for portfolio epics.
 *
 * @example diffEpicRule({ by: 'level', level: 1 }, { by: 'level', level: 2 }, names) // [{ path: 'epics.level', text: 'Portfolio epics: level 1 → level 2' }]
 */
export function diffEpicRule(before: EpicRule, after: EpicRule, names: Names): SettingsChange[] {
  if (ruleKey(before) === ruleKey(after)) return [];
  const path = after.by === 'level' ? 'epics.level' : 'epics.typeIds';
  const alike = sayRule(before, names.issueType) === sayRule(after, names.issueType);
  // team-managed projects have types of their own that are called as others are: then only the ids tell what changed
  const nameOf = alike ? (id: string): string => `${names.issueType(id)} (${id})` : names.issueType;
  return [{ path, text: `Portfolio epics: ${sayRule(before, nameOf)} → ${sayRule(after, nameOf)}` }];
}

/** The order of types says nothing. */
const ruleKey = (rule: EpicRule): string => (rule.by === 'level' ? `level ${rule.level}` : `types ${[...rule.typeIds].sort().join(' ')}`);

const sayRule = (rule: EpicRule, nameOf: (id: string) => string): string => (rule.by === 'level' ? `level ${rule.level}` : rule.typeIds.map(nameOf).join(', '));

/**
 * What differs between two mappings of statuses.
 *
 * @example diffStatuses(before, after, names) // [{ path: 'statuses[2].state', text: 'Status Ready: analyzing → ready' }]
 */
export function diffStatuses(before: readonly StatusMapping[], after: readonly StatusMapping[], names: Names): SettingsChange[] {
  return changesBetween(before, after, (mapping) => mapping.statusId).map((change) => ({
    path: change.after ? `statuses[${change.at}].state` : 'statuses',
    text: `Status ${names.status((change.after ?? change.before)?.statusId ?? '')}: ${change.before?.state ?? 'not mapped'} → ${change.after?.state ?? 'not mapped'}`,
  }));
}

/**
 * What differs between two lists of link types.
 *
 * @example diffDependencies(before, after, names) // [{ path: 'dependencies[0].provider', text: 'Link type Depends: the inward end provides (was: the outward end)' }]
 */
export function diffDependencies(before: readonly DependencyLink[], after: readonly DependencyLink[], names: Names): SettingsChange[] {
  return changesBetween(before, after, (link) => link.linkTypeId).map((change) => {
    const name = `Link type ${names.linkType((change.after ?? change.before)?.linkTypeId ?? '')}`;
    if (!change.after) return { path: 'dependencies', text: `${name}: no longer a dependency` };
    const was = change.before ? ` (was: the ${change.before.provider} end)` : '';
    return { path: `dependencies[${change.at}].provider`, text: `${name}: the ${change.after.provider} end provides${was}` };
  });
}
