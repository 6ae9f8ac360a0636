import { DEFAULT_CONFIG, GADGET_VIEWS, type GadgetConfig, TITLE_LIMIT } from './GadgetConfig';
import { decodeKanban } from './KanbanChoice';
import { decodeRoadmap } from './RoadmapChoice';

/** A saved configuration: it, nothing yet, or something that this version can't read. */
export type SavedConfig = { kind: 'config'; config: GadgetConfig } | { kind: 'none' } | { kind: 'broken' };

/**
 * Reads what the dashboard kept of a gadget. Jira keeps what it is given, so an older or newer version may have written it.
 *
 * @example decodeConfig({}) // { kind: 'none' }
 */
export function decodeConfig(raw: unknown): SavedConfig {
  if (raw === null || raw === undefined) return { kind: 'none' };
  if (typeof raw !== 'object' || Array.isArray(raw)) return { kind: 'broken' };
  const { v, view, title = '', streams } = raw as Record<string, unknown>;
  if (v === undefined && view === undefined && streams === undefined) return { kind: 'none' };
  const known = GADGET_VIEWS.find(({ id }) => id === view);
  const ways = decodeWays(raw as Record<string, unknown>);
  if (v !== 1 || !known || typeof title !== 'string' || !isStreams(streams) || !ways) return { kind: 'broken' };
  return { kind: 'config', config: { v, view: known.id, title: title.slice(0, TITLE_LIMIT), streams, ...ways } };
}

/** How each view is drawn; null where one of them can't be read. */
function decodeWays(raw: Record<string, unknown>): Pick<GadgetConfig, 'roadmap' | 'kanban'> | null {
  const [roadmap, kanban] = [decodeRoadmap(raw['roadmap']), decodeKanban(raw['kanban'])];
  return roadmap && kanban ? { roadmap, kanban } : null;
}

const isStreams = (value: unknown): value is GadgetConfig['streams'] => value === 'all' || (Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string'));

/** The configuration to show: as saved, or all streams where nothing (readable) was. */
export const configOf = (saved: SavedConfig): GadgetConfig => (saved.kind === 'config' ? saved.config : DEFAULT_CONFIG);
