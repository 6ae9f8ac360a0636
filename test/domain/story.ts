import type { Admission, Cadence, IntakePolicy, PiOverride, ReadinessItem, Settings } from '../../src/contract';
import { makeCalendar } from '../../src/domain';
import type { Catalogue, ReadinessFacts } from '../../src/domain';
import { aCadence } from '../builders/aSettings';
import { anAdmission } from '../builders/anIssue';

/** A readiness item as the rules make it. */
export const anItem = (id: string, met: boolean, text: string, overrides: Partial<ReadinessItem> = {}): ReadinessItem => ({
  id, kind: 'field-set', label: id, met, text, who: 'Epic owner', mark: null, act: null, ...overrides,
});

/** The portfolio that the sandbox is seeded with, as far as the rules see it. */
export const TODAY = '2026-11-24';

export const GRID: Cadence = aCadence({ overrides: [] });

export const CADENCE: Cadence = aCadence();

export const FREEZE: PiOverride = CADENCE.overrides[0]!;

export const CALENDAR = makeCalendar(CADENCE);

export const POLICY: IntakePolicy = {
  leadDays: 14,
  whenGateFails: 'closed',
  admission: 'at-once',
  criteria: [
    { id: 'benefit', kind: 'field-set', label: 'Benefit hypothesis', fieldId: 'customfield_1' },
    { id: 'case', kind: 'field-set', label: 'Lean business case', fieldId: 'customfield_2' },
    { id: 'size', kind: 'number-at-least', label: 'Job size', fieldId: 'customfield_3', minimum: 1 },
  ],
};

export const SETTINGS: Settings = {
  cadence: CADENCE,
  streams: [
    { id: 'payments', name: 'Payments', kind: 'solution-train', projectIds: ['1'], capacity: null },
    { id: 'channels', name: 'Channels', kind: 'solution-train', projectIds: ['2', '3'], capacity: null },
    { id: 'system', name: 'System Team', kind: 'shared-service', projectIds: ['4'], capacity: null },
  ],
  epics: { by: 'level', level: 1 },
  statuses: [
    { statusId: '11', state: 'funnel' },
    { statusId: '12', state: 'analyzing' },
    { statusId: '13', state: 'ready' },
    { statusId: '14', state: 'implementing' },
    { statusId: '15', state: 'done' },
  ],
  dependencies: [
    { linkTypeId: '21', provider: 'outward' },
    { linkTypeId: '22', provider: 'inward' },
  ],
  fields: { start: 'customfield_4', finish: null, sprint: 'customfield_5', businessValue: 'customfield_6', timeCriticality: null, riskReduction: null, jobSize: 'customfield_3' },
  reading: { browserCache: true },
  intake: POLICY,
  wip: [],
  ledger: { keepMonths: null },
  roles: [{ role: 'solution-portfolio-management', streamId: null, holders: [{ kind: 'group', id: 'portfolio-management', name: 'portfolio-management' }] }],
};

export const CATALOGUE: Catalogue = {
  projects: [
    { id: '1', key: 'PAY', name: 'Payments' },
    { id: '2', key: 'MOB', name: 'Mobile' },
    { id: '3', key: 'WEB', name: 'Web' },
    { id: '4', key: 'SYS', name: 'System Team' },
    { id: '9', key: 'HR', name: 'Human Resources' },
  ],
  issueTypes: [
    { id: '30', name: 'Sub-task', hierarchyLevel: -1, subtask: true },
    { id: '31', name: 'Story', hierarchyLevel: 0, subtask: false },
    { id: '32', name: 'Epic', hierarchyLevel: 1, subtask: false },
    { id: '33', name: 'Initiative', hierarchyLevel: 2, subtask: false },
  ],
  statuses: [
    { id: '11', name: 'Funnel', category: 'new' },
    { id: '12', name: 'Analyzing', category: 'indeterminate' },
    { id: '13', name: 'Ready', category: 'indeterminate' },
    { id: '14', name: 'Implementing', category: 'indeterminate' },
    { id: '15', name: 'Done', category: 'done' },
  ],
  linkTypes: [
    { id: '20', name: 'Relates', inward: 'relates to', outward: 'relates to' },
    { id: '21', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
    { id: '22', name: 'Depends', inward: 'is dependent of', outward: 'depends on' },
  ],
  fields: [
    { id: 'customfield_1', name: 'Benefit hypothesis', type: 'string', custom: true },
    { id: 'customfield_2', name: 'Lean business case', type: 'string', custom: true },
    { id: 'customfield_3', name: 'Job size', type: 'number', custom: true },
    { id: 'customfield_4', name: 'Start date', type: 'date', custom: true },
    { id: 'customfield_5', name: 'Sprint', type: 'array', custom: true, kind: 'com.pyxis.greenhopper.jira:gh-sprint' },
    { id: 'customfield_6', name: 'Business value', type: 'number', custom: true },
    { id: 'duedate', name: 'Due date', type: 'date', custom: false },
  ],
  sprints: [],
  timeZone: 'Europe/Berlin',
};

/** An admission as erin asked for it on 10 November. */
export const admission = (overrides: Partial<Admission> = {}): Admission => anAdmission({ issueId: '10001', ...overrides });

/** What readiness is held against, before anything is known. */
export const FACTS: ReadinessFacts = { typeId: '10200', stream: { name: 'Payments' }, fields: {}, marks: [], providers: [], pi: CALENDAR.piByKey('2027.1')!, calendar: CALENDAR };
