import type { Board, Sprint, Version } from '../jira/state/model';
import { projectIds, type ProjectKey } from './ids';

const TODAY = '2026-11-24';

const releases = [
  { name: '26.1', releaseDate: '2026-04-05', archived: true },
  { name: '26.2', releaseDate: '2026-06-28', archived: false },
  { name: '26.3', releaseDate: '2026-09-20', archived: false },
  { name: '26.4', releaseDate: '2027-01-03', archived: false },
  { name: '27.1', releaseDate: '2027-03-28', archived: false },
  { name: '27.2', releaseDate: '2027-06-20', archived: false },
];

const projects = Object.keys(projectIds) as ProjectKey[];

/** Six releases a project, called alike in all of them, each on the last day of a PI. */
export const seedVersions = (): Version[] =>
  projects.flatMap((key, p) =>
    releases.map(({ name, releaseDate, archived }, index) => ({
      id: String(10000 + p * 10 + index), name: `Release ${name}`, projectId: projectIds[key], description: null, archived, released: releaseDate < TODAY, startDate: null, releaseDate,
    })));

/** The first release of a project that comes on or after a day; null when there is none. */
export const releaseFor = (versions: Version[], projectId: string, day: string | null): string | null =>
  day === null ? null : (versions.find((version) => version.projectId === projectId && (version.releaseDate ?? '') >= day)?.id ?? null);

/** Boards with sprints, and by how many days each is off the portfolio's iterations. The System Team works without sprints. */
const boards: { key: ProjectKey; type: Board['type']; drift: number }[] = [
  { key: 'PAY', type: 'scrum', drift: 0 },
  { key: 'MOB', type: 'scrum', drift: 2 },
  { key: 'WEB', type: 'scrum', drift: 0 },
  { key: 'DAT', type: 'scrum', drift: -3 },
  { key: 'SYS', type: 'kanban', drift: 0 },
  { key: 'SEC', type: 'scrum', drift: 0 },
];

/** One board a stream project, numbered from 1. */
export const seedBoards = (): Board[] => boards.map(({ key, type }, index) => ({ id: index + 1, name: `${key} board`, type, projectId: projectIds[key] }));

const FIRST = Date.parse('2026-06-29T08:00:00.000Z');
const FORTNIGHT = 14 * 86_400_000;
const COUNT = 14;

const sprint = (boardId: number, key: string, drift: number, n: number): Sprint => {
  const start = new Date(FIRST + n * FORTNIGHT + drift * 86_400_000).toISOString();
  const end = new Date(FIRST + (n + 1) * FORTNIGHT + drift * 86_400_000).toISOString();
  const state = end.slice(0, 10) <= TODAY ? 'closed' : start.slice(0, 10) <= TODAY ? 'active' : 'future';
  return { id: boardId * 100 + n, name: `${key} sprint ${n + 1}`, state, boardId, startDate: start, endDate: end, completeDate: state === 'closed' ? end : null, goal: null };
};

/** Fortnightly sprints of the scrum boards, from the end of June. */
export const seedSprints = (): Sprint[] =>
  boards.flatMap(({ key, type, drift }, index) => (type === 'scrum' ? Array.from({ length: COUNT }, (_unused, n) => sprint(index + 1, key, drift, n)) : []));

/** The sprint of a project in which a day lies; null when there is none. */
export const sprintOn = (sprints: Sprint[], projectId: string, day: string): number | null => {
  const board = boards.findIndex(({ key }) => projectIds[key] === projectId) + 1;
  return sprints.find(({ boardId, startDate, endDate }) => boardId === board && (startDate ?? '').slice(0, 10) <= day && day < (endDate ?? '').slice(0, 10))?.id ?? null;
};
