import type { Issue } from '../jira/state/model';
import { epicTable } from './epicTable';
import { fieldIds, projectIds, type ProjectKey, statusIds, typeIds } from './ids';
import { blankIssue, morning } from './blankIssue';

export type EpicStatus = 'Funnel' | 'Reviewing' | 'Analyzing' | 'Ready' | 'Implementing' | 'Done';

export interface SeedEpic {
  key: string;
  project: ProjectKey;
  title: string;
  status: EpicStatus;
  start: string | null;
  due: string | null;
  owner: string;
  /** Job size, user-business value, time criticality, risk reduction. */
  numbers: (number | null)[];
  businessCase: boolean;
  hypothesis: boolean;
}

const orNull = (text: string): string | null => (text === '-' ? null : text);

const readLine = (line: string): SeedEpic => {
  const [key = '', title = '', status = '', dates = '', owner = '', rest = ''] = line.split('|').map((part) => part.trim());
  const [start = '-', due = '-'] = dates.split('..').map((part) => part.trim());
  const early = status === 'Funnel' || status === 'Reviewing';
  const numbers = rest.replace(/[!?]/g, '').trim().split(/\s+/).map((text) => (text === '-' ? null : Number(text)));
  return {
    key, title, owner, numbers, status: status as EpicStatus, project: key.split('-')[0] as ProjectKey, start: orNull(start), due: orNull(due),
    businessCase: !early && !rest.includes('!'),
    hypothesis: !early && !rest.includes('?'),
  };
};

/** The epics as the table has them. */
export const seedEpics: readonly SeedEpic[] = epicTable.trim().split('\n').map(readLine);

const customOf = (epic: SeedEpic): Record<string, unknown> => {
  const [jobSize, businessValue, timeCriticality, riskReduction] = epic.numbers;
  return {
    [fieldIds.startDate]: epic.start,
    [fieldIds.jobSize]: jobSize ?? null,
    [fieldIds.businessValue]: businessValue ?? null,
    [fieldIds.timeCriticality]: timeCriticality ?? null,
    [fieldIds.riskReduction]: riskReduction ?? null,
    [fieldIds.businessCase]: epic.businessCase ? `https://wiki.aurora-mobility.example/cases/${epic.key}` : null,
    [fieldIds.hypothesis]: epic.hypothesis ? `If we deliver "${epic.title}", more people finish what they came for.` : null,
  };
};

/** Issue properties of the story: targets that owners chose, and one that a hand has edited into nonsense. */
const properties: Readonly<Record<string, unknown>> = {
  'PAY-4': { targetPi: 42 },
  'MOB-2': { v: 1, targetPi: '2027.1', admittedPi: null, admission: 'none' },
  'DAT-2': { v: 1, targetPi: '2027.1', admittedPi: null, admission: 'none' },
  'WEB-4': { v: 1, targetPi: '2027.2', admittedPi: null, admission: 'none' },
};

/** Ideas are four months old when they start; those that start late, or have no date, came this autumn. */
const bornOn = (epic: SeedEpic, index: number): number => Math.min(morning('2026-10-01', index), epic.start === null ? Infinity : morning(epic.start, index) - 120 * 86_400_000);

const issueOf = (epic: SeedEpic, index: number): Issue => {
  const created = bornOn(epic, index);
  const done = epic.status === 'Done' && epic.due !== null ? morning(epic.due, 0) : null;
  const begun = epic.status === 'Implementing' && epic.start !== null ? morning(epic.start, 0) : created;
  return {
    ...blankIssue(String(10101 + index), epic.key, projectIds[epic.project], typeIds.epic, statusIds[epic.status], epic.title),
    created,
    updated: done ?? morning('2026-11-02', index * 7),
    categorySince: done ?? begun,
    resolved: done,
    resolutionId: done === null ? null : '10000',
    priorityId: String((index % 4) + 1),
    assigneeId: epic.owner,
    reporterId: epic.owner,
    creatorId: epic.owner,
    labels: epic.status === 'Funnel' ? ['idea'] : [],
    parentId: { PAY: '10201', DAT: '10202' }[epic.project as 'PAY' | 'DAT'] ?? null,
    securityLevelId: epic.key === 'DAT-9' ? '10000' : null,
    dueDate: epic.due,
    custom: customOf(epic),
    properties: Object.hasOwn(properties, epic.key) ? { interlock: properties[epic.key] } : {},
  };
};

/** The epics as issues, with ids from 10101 in the order of the table. */
export const epicIssues = (): Issue[] => seedEpics.map(issueOf);
