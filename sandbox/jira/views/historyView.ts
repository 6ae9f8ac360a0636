import type { HistoryEntry } from '../state/model';
import type { Renderer } from './Renderer';
import { jiraTime } from './time';
import { userOrNull } from './userView';

/** One entry of an issue's history as Jira shows it. */
export const historyView = (r: Renderer, entry: HistoryEntry): Record<string, unknown> => {
  const author = userOrNull(r, entry.authorId);
  return { id: entry.id, ...(author ? { author } : {}), created: jiraTime(entry.at), items: entry.items };
};
