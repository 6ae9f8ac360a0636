import type { ValueStream } from '../../../../../src/contract';
import { type GadgetConfig, type GadgetView, TITLE_LIMIT } from '../GadgetConfig';
import type { KanbanChoice } from '../KanbanChoice';
import type { RoadmapChoice } from '../RoadmapChoice';

type Stream = Pick<ValueStream, 'id' | 'name'>;

/** What the edit screen holds while somebody chooses. */
export interface EditDraft {
  view: GadgetView;
  title: string;
  all: boolean;
  /** Ids of the streams that are ticked. */
  ticked: string[];
  /** Saved streams that are gone, or that the editor may not see: an editor who sees less must not lose them by saving. */
  unseen: string[];
  keepUnseen: boolean;
  roadmap: RoadmapChoice;
  kanban: KanbanChoice;
}

/** @example draftOf(DEFAULT_CONFIG, wiring.streams).all // true */
export function draftOf({ view, title, streams, roadmap, kanban }: GadgetConfig, known: readonly Stream[]): EditDraft {
  const saved = streams === 'all' ? [] : [...new Set(streams)];
  const seen = (id: string): boolean => known.some((stream) => stream.id === id);
  return { view, title, all: streams === 'all', ticked: saved.filter(seen), unseen: saved.filter((id) => !seen(id)), keepUnseen: true, roadmap, kanban };
}

export interface DraftProblems {
  title?: string;
  streams?: string;
}

/**
 * What keeps a draft from being saved; empty where nothing does.
 *
 * @example problemsOf({ ...draft, all: false, ticked: [] }).streams // 'Choose at least one value stream, or all of them.'
 */
export function problemsOf(draft: EditDraft): DraftProblems {
  const chosen = draft.all || draft.ticked.length > 0 || (draft.keepUnseen && draft.unseen.length > 0);
  return {
    ...(draft.title.trim().length > TITLE_LIMIT ? { title: `Keep the title to ${TITLE_LIMIT} characters; it has ${draft.title.trim().length}.` } : {}),
    ...(chosen ? {} : { streams: 'Choose at least one value stream, or all of them.' }),
  };
}

/**
 * What a draft saves. Streams stand in the order of the settings; unseen ones that are kept come last.
 *
 * @example toConfig(draft, wiring.streams) // { v: 1, view: 'health', title: '', streams: 'all', … }
 */
export function toConfig(draft: EditDraft, known: readonly Stream[]): GadgetConfig {
  const ticked = known.map(({ id }) => id).filter((id) => draft.ticked.includes(id));
  const streams = draft.all ? ('all' as const) : [...ticked, ...(draft.keepUnseen ? draft.unseen : [])];
  return { v: 1, view: draft.view, title: draft.title.trim(), streams, roadmap: draft.roadmap, kanban: draft.kanban };
}
