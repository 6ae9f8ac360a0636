import type { Catalogue } from '../../src/domain/settings';
import { EPIC_FIELD, FIELD, PROJECT, STATUS } from './aSettings';

/** What the seeded site has, as far as the settings point at it. */
export const aCatalogue = (overrides: Partial<Catalogue> = {}): Catalogue => ({
  projects: Object.entries(PROJECT).map(([key, id]) => ({ id, key, name: `Project ${key}`, category: null })),
  issueTypes: [
    { id: '10200', name: 'Epic', hierarchyLevel: 1, subtask: false },
    { id: '10201', name: 'Story', hierarchyLevel: 0, subtask: false },
  ],
  statuses: Object.entries(STATUS).map(([name, id]) => ({ id, name, category: name === 'done' ? 'done' : 'indeterminate' })),
  linkTypes: [{ id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }],
  fields: [
    { id: FIELD.hypothesis, name: 'Benefit hypothesis', type: 'string', custom: true },
    { id: FIELD.businessCase, name: 'Lean business case', type: 'string', custom: true },
    { id: FIELD.jobSize, name: 'Job size', type: 'number', custom: true },
    { id: EPIC_FIELD.start, name: 'Start date', type: 'date', custom: true },
    { id: EPIC_FIELD.sprint, name: 'Sprint', type: 'array', custom: true, kind: 'com.pyxis.greenhopper.jira:gh-sprint' },
    { id: EPIC_FIELD.businessValue, name: 'User-business value', type: 'number', custom: true },
    { id: EPIC_FIELD.timeCriticality, name: 'Time criticality', type: 'number', custom: true },
    { id: EPIC_FIELD.riskReduction, name: 'Risk reduction', type: 'number', custom: true },
  ],
  timeZone: 'Europe/Berlin',
  ...overrides,
});
