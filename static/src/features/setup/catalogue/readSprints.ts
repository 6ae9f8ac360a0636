import type { AskJira } from './readCatalogue';
import { allPages, type Page } from './pages';

/** A few boards tell the rhythm; a site may have thousands. */
const BOARDS = 10;

interface WireSprint {
  startDate?: string;
  endDate?: string;
}

/** Start and end of the sprints of the first scrum boards, as the Agile API has them; none where the app or the viewer may not ask. */
export async function readSprints(ask: AskJira): Promise<{ start: string; end: string }[]> {
  const boards = await ask<Page<{ id: number }>>(`/rest/agile/1.0/board?type=scrum&maxResults=${BOARDS}`);
  if (!boards.ok) return [];
  const replies = await Promise.all(
    boards.value.values.map(({ id }) => allPages((startAt) => ask<Page<WireSprint>>(`/rest/agile/1.0/board/${id}/sprint?maxResults=50&startAt=${startAt}`), 500)),
  );
  const sprints = replies.flatMap((reply) => (reply.ok ? reply.value : []));
  return sprints.flatMap(({ startDate, endDate }) => (startDate && endDate ? [{ start: startDate, end: endDate }] : []));
}
