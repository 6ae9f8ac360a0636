import type { Issue, Sprint } from '../jira/state/model';
import { blankIssue, morning } from './blankIssue';
import { sprintOn } from './delivery';
import type { SeedEpic } from './epics';
import { projectIds, statusIds, typeIds } from './ids';

const DAY = 86_400_000;
const TODAY = Date.parse('2026-11-24T00:00:00.000Z');

/** What a story of any epic is about. The last one is a bug. */
const parts = ['Agree on the interface', 'Walking skeleton', 'Happy path', 'Edge cases and errors', 'Measure the benefit', 'Slow on the first try'];

/** Stories are spread evenly over their epic; those that lie before today are done, the one around today is in progress. */
const placed = (epic: SeedEpic, n: number, count: number): { day: string | null; state: 'To Do' | 'In Progress' | 'Done' } => {
  if (epic.start === null || epic.due === null) return { day: null, state: 'To Do' };
  const from = Date.parse(epic.start);
  const step = (Date.parse(epic.due) - from) / count;
  const at = from + step * (n + 0.5);
  const day = new Date(at).toISOString().slice(0, 10);
  if (epic.status === 'Done') return { day, state: 'Done' };
  if (epic.status !== 'Implementing' || at - step / 2 > TODAY) return { day, state: 'To Do' };
  return { day, state: at + step / 2 < TODAY ? 'Done' : 'In Progress' };
};

interface Numbering {
  id: number;
  /** The next free number by project. */
  next: Map<string, number>;
}

const story = (epic: SeedEpic, parent: Issue, n: number, count: number, numbering: Numbering, sprints: Sprint[]): Issue => {
  const { day, state } = placed(epic, n, count);
  const number = numbering.next.get(epic.project) ?? 101;
  numbering.next.set(epic.project, number + 1);
  numbering.id += 1;
  const type = n === 5 ? typeIds.bug : n === 0 ? typeIds.task : typeIds.story;
  const done = state === 'Done' && day !== null ? morning(day, n) : null;
  const sprint = day === null || epic.status === 'Ready' || epic.status === 'Analyzing' ? null : sprintOn(sprints, projectIds[epic.project], day);
  const created = parent.created + (n + 1) * DAY;
  return {
    ...blankIssue(String(numbering.id), `${epic.project}-${number}`, projectIds[epic.project], type, statusIds[state], `${epic.title}: ${(parts[n] ?? '').toLowerCase()}`),
    created, updated: done ?? Math.max(created, morning('2026-11-02', numbering.id % 1000)), categorySince: done ?? created, resolved: done, resolutionId: done === null ? null : '10000',
    assigneeId: epic.owner, reporterId: epic.owner, creatorId: epic.owner, parentId: parent.id, sprintIds: sprint === null ? [] : [sprint], securityLevelId: parent.securityLevelId,
  };
};

/** About five stories for each epic that is past the funnel, numbered from 101 in each project; ids from 11001. */
export const storyIssues = (epics: readonly SeedEpic[], issues: Issue[], sprints: Sprint[]): Issue[] => {
  const numbering: Numbering = { id: 11000, next: new Map() };
  return epics.flatMap((epic, index) => {
    const parent = issues[index];
    if (!parent || epic.status === 'Funnel') return [];
    const count = 5 + (index % 2);
    return Array.from({ length: count }, (_unused, n) => story(epic, parent, n, count, numbering, sprints));
  });
};
