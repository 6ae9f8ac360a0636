import type { FieldMapping } from '../../contract';
import type { CatalogueField } from './catalogue';

/** One field that screens read of an epic: what people call it, and what it must hold. */
export interface EpicField {
  id: keyof FieldMapping;
  name: string;
  holds: 'date' | 'number' | 'sprint';
  /** What is read where the admin named none. */
  otherwise: string;
}

/** In the order in which people are asked for them. */
export const EPIC_FIELDS: readonly EpicField[] = [
  { id: 'start', name: 'Start', holds: 'date', otherwise: 'none' },
  { id: 'finish', name: 'Finish', holds: 'date', otherwise: 'Jira’s due date' },
  { id: 'sprint', name: 'Sprint', holds: 'sprint', otherwise: 'none' },
  { id: 'businessValue', name: 'User-business value', holds: 'number', otherwise: 'none' },
  { id: 'timeCriticality', name: 'Time criticality', holds: 'number', otherwise: 'none' },
  { id: 'riskReduction', name: 'Risk reduction', holds: 'number', otherwise: 'none' },
  { id: 'jobSize', name: 'Job size', holds: 'number', otherwise: 'none' },
];

/** Jira's own due date, which the finish is read from unless the admin named another field. */
export const DUE_DATE = 'duedate';

const SPRINT_KIND = 'com.pyxis.greenhopper.jira:gh-sprint';

/**
 * Whether a Jira field holds what is asked of it. Sprints have no type of their own, so they go by the key that Jira Software gave the field.
 *
 * @example holdsFor('number', { id: 'customfield_1', name: 'Job size', type: 'number', custom: true }) // true
 */
export function holdsFor(holds: EpicField['holds'], field: CatalogueField): boolean {
  return holds === 'sprint' ? field.kind === SPRINT_KIND : field.type === holds;
}
