import type { ReadinessCriterion } from '../../contract';
import type { CatalogueField } from './catalogue';
import type { Proposal } from './proposal';

/** Fields that sites which work the SAFe way have, and what an epic owes of them. */
const USUAL: readonly { id: string; words: RegExp; minimum: number | null }[] = [
  { id: 'benefit-hypothesis', words: /^benefit hypothesis$/i, minimum: null },
  { id: 'business-case', words: /^(lean )?business case$/i, minimum: null },
  { id: 'job-size', words: /^job size$/i, minimum: 1 },
];

/**
 * Readiness criteria for the fields that the article's Lean business case is written in, as far as the site has them.
 *
 * @example proposeCriteria([{ id: 'customfield_1', name: 'Job size', type: 'number', custom: true }]).value
 * // [{ id: 'job-size', kind: 'number-at-least', label: 'Job size', fieldId: 'customfield_1', minimum: 1 }]
 */
export function proposeCriteria(fields: readonly CatalogueField[]): Proposal<ReadinessCriterion[]> {
  const value = USUAL.flatMap(({ id, words, minimum }): ReadinessCriterion[] => {
    const field = fields.find(({ name, type }) => words.test(name.trim()) && (minimum === null || type === 'number'));
    if (!field) return [];
    const common = { id, label: field.name.trim(), fieldId: field.id };
    return [minimum === null ? { ...common, kind: 'field-set' } : { ...common, kind: 'number-at-least', minimum }];
  });
  const labels = value.map((criterion) => criterion.label).join(', ');
  return { value, notes: [value.length > 0 ? `Readiness asks for ${labels}.` : 'No readiness criteria are proposed: every epic counts as ready until you add some.'] };
}
