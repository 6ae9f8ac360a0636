import type { Catalogue } from '../catalogue/Catalogue';
import type { Choice } from '../form/ChoiceInput';

/**
 * Jira's hierarchy levels, highest first, each with the issue types on it. Sub-tasks are no level that a portfolio epic can have.
 *
 * @example levelOptions([{ id: '1', name: 'Epic', hierarchyLevel: 1, subtask: false }]) // [{ value: '1', label: 'Level 1: Epic' }]
 */
export function levelOptions(types: Catalogue['issueTypes']): Choice<string>[] {
  const known = types.map((type) => type.hierarchyLevel).filter((level) => level !== null);
  const levels = [...new Set(known)].filter((level) => level >= 0).sort((a, b) => b - a);
  return levels.map((level) => {
    const names = [...new Set(types.filter((type) => type.hierarchyLevel === level).map((type) => type.name))];
    return { value: String(level), label: `Level ${level}: ${names.join(', ')}` };
  });
}
