import type { Sprint } from '../state/model';
import type { Renderer } from './Renderer';

/** A sprint's dates, as far as they are set. */
const dates = ({ startDate, endDate, completeDate }: Sprint): Record<string, string> => ({
  ...(startDate === null ? {} : { startDate }),
  ...(endDate === null ? {} : { endDate }),
  ...(completeDate === null ? {} : { completeDate }),
});

/** A sprint as the sprint field of an issue shows it. */
export const sprintFieldView = (sprint: Sprint): Record<string, unknown> => ({
  id: sprint.id,
  name: sprint.name,
  state: sprint.state,
  boardId: sprint.boardId,
  goal: sprint.goal ?? '',
  ...dates(sprint),
});

/** A sprint as the Agile API shows it. */
export const sprintView = (r: Renderer, sprint: Sprint): Record<string, unknown> => ({
  id: sprint.id,
  self: `${r.base}/rest/agile/1.0/sprint/${sprint.id}`,
  state: sprint.state,
  name: sprint.name,
  ...dates(sprint),
  originBoardId: sprint.boardId,
  goal: sprint.goal ?? '',
});
