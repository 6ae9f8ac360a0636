import type { Issue, JiraData } from '../jira/state/model';
import { blankIssue, morning } from './blankIssue';
import { configuration } from './configuration';
import { releaseFor, seedBoards, seedSprints, seedVersions } from './delivery';
import { epicIssues, seedEpics } from './epics';
import { projectIds, type ProjectKey, statusIds, typeIds } from './ids';
import { seedLinks } from './links';
import { groups, people } from './people';
import { permissions } from './schemes';
import { storyIssues } from './stories';

const initiative = (id: string, key: string, project: ProjectKey, title: string, owner: string): Issue => ({
  ...blankIssue(id, key, projectIds[project], typeIds.initiative, statusIds['In Progress'], title),
  created: morning('2025-11-03', 0), updated: morning('2026-11-02', 0), categorySince: morning('2026-01-12', 0), assigneeId: owner, reporterId: owner, creatorId: owner,
});

const components = (['PAY', 'MOB', 'WEB', 'DAT'] as const).flatMap((key, p) =>
  ['API', 'Client'].map((name, index) => ({ id: String(10000 + p * 10 + index), name, projectId: projectIds[key] })));

/**
 * Aurora Mobility: the portfolio that demo, tests and screenshots share. The same on every call; today is 2026-11-24.
 * Named epics that tests rely on are in the tables: epicTable, linkTable.
 */
export const seedData = (): JiraData => {
  const versions = seedVersions();
  const sprints = seedSprints();
  const epics = epicIssues().map((issue) => {
    const version = releaseFor(versions, issue.projectId, issue.dueDate);
    return version === null ? issue : { ...issue, fixVersionIds: [version] };
  });
  const initiatives = [initiative('10201', 'PAY-13', 'PAY', 'Payments without friction', 'lea'), initiative('10202', 'DAT-12', 'DAT', 'One source of truth', 'carla')];
  const issues = [...epics, ...initiatives, ...storyIssues(seedEpics, epics, sprints)];
  return structuredClone({
    site: { name: 'Aurora Mobility', timeZone: 'Europe/Berlin' },
    users: [...people], groups: [...groups], ...permissions, ...configuration, components, versions, boards: seedBoards(), sprints, issues, links: seedLinks(issues), strangers: [],
  });
};
