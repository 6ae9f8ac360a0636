import type { Context } from 'hono';
import { findProject, must } from '../state/lookups';
import type { Env, Routes } from '../http/Env';
import { pageOf } from '../http/pageOf';
import { listParam } from '../http/params';
import { RestError } from '../http/RestError';
import type { Board, Sprint } from '../state/model';
import type { Renderer } from '../views/Renderer';
import { sprintView } from '../views/sprintView';

const BOARD = '/rest/agile/1.0/board';

/** A board of a project is there for those who browse the project; one without a project for everybody who is logged in. */
const seesBoard = ({ state, viewer }: Renderer, board: Board): boolean =>
  board.projectId === null ? viewer.accountId !== null || viewer.actor.kind === 'app' : viewer.browses(must(state.projects, board.projectId, 'project'));

const visibleBoard = (r: Renderer, id: string): Board => {
  const board = r.state.boards.get(Number(id));
  if (!board || !seesBoard(r, board)) throw new RestError(404, 'The requested board cannot be viewed because it either does not exist or you do not have permission to view it.');
  return board;
};

const locationOf = (r: Renderer, projectId: string): Record<string, unknown> => {
  const project = must(r.state.projects, projectId, 'project');
  return { projectId: Number(project.id), displayName: `${project.name} (${project.key})`, projectName: project.name, projectKey: project.key, projectTypeKey: project.kind, name: `${project.name} (${project.key})` };
};

const boardView = (r: Renderer, board: Board): Record<string, unknown> => ({
  id: board.id,
  self: `${r.base}${BOARD}/${board.id}`,
  name: board.name,
  type: board.type,
  ...(board.projectId === null ? {} : { location: locationOf(r, board.projectId) }),
});

const foundBoards = (c: Context<Env>): Board[] => {
  const r = c.var.renderer;
  const wanted = c.req.query('projectKeyOrId');
  const project = wanted === undefined ? null : findProject(r.state, wanted);
  if (wanted !== undefined && (!project || !r.viewer.browses(project))) throw new RestError(400, `No project could be found with key or id '${wanted}'.`);
  const name = c.req.query('name')?.toLowerCase() ?? '';
  const types = listParam(c, 'type');
  return [...r.state.boards.values()].filter((board) =>
    seesBoard(r, board) && (!project || board.projectId === project.id) && board.name.toLowerCase().includes(name) && (!types || types.includes(board.type)));
};

const sprintsOf = (c: Context<Env>, board: Board): Sprint[] => {
  if (board.type === 'kanban') throw new RestError(400, 'The board does not support sprints');
  const states = listParam(c, 'state');
  return [...c.var.renderer.state.sprints.values()].filter(({ boardId, state }) => boardId === board.id && (!states || states.includes(state)));
};

/** Boards and sprints of the Agile API. */
export const agileRoutes = (routes: Routes): void => {
  routes.get(BOARD, (c) => c.json(pageOf(c, foundBoards(c), (board) => boardView(c.var.renderer, board))));
  routes.get(`${BOARD}/:boardId`, (c) => c.json(boardView(c.var.renderer, visibleBoard(c.var.renderer, c.req.param('boardId')))));
  routes.get(`${BOARD}/:boardId/sprint`, (c) => {
    const r = c.var.renderer;
    return c.json(pageOf(c, sprintsOf(c, visibleBoard(r, c.req.param('boardId'))), (sprint) => sprintView(r, sprint)));
  });
  routes.get('/rest/agile/1.0/sprint/:sprintId', (c) => {
    const r = c.var.renderer;
    const sprint = r.state.sprints.get(Number(c.req.param('sprintId')));
    const board = sprint ? r.state.boards.get(sprint.boardId) : undefined;
    if (!sprint || (board && !seesBoard(r, board))) throw new RestError(404, `Sprint does not exist or you do not have permission to view it.`);
    return c.json(sprintView(r, sprint));
  });
};
