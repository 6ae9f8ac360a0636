import type { ValueStream } from '../../../../../src/contract';
import { MACRO_TITLE_LIMIT, type MacroConfig } from '../../../../../src/domain/roadmap/export';

type Stream = Pick<ValueStream, 'id'>;

/** What the form holds while somebody chooses. */
export interface MacroDraft extends Omit<MacroConfig, 'streams'> {
  all: boolean;
  /** Ids of the streams that are ticked. */
  ticked: string[];
  /** Chosen streams that are gone, or that the editor may not see: an editor who sees less must not lose them by saving. */
  unseen: string[];
  keepUnseen: boolean;
}

/** @example draftOf(DEFAULT_MACRO, wiring.streams).all // true */
export function draftOf({ streams, ...config }: MacroConfig, known: readonly Stream[]): MacroDraft {
  const chosen = streams === 'all' ? [] : [...new Set(streams)];
  const seen = (id: string): boolean => known.some((stream) => stream.id === id);
  return { ...config, all: streams === 'all', ticked: chosen.filter(seen), unseen: chosen.filter((id) => !seen(id)), keepUnseen: true };
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
export function problemsOf({ title, all, ticked, keepUnseen, unseen }: MacroDraft): DraftProblems {
  const length = title.trim().length;
  const chosen = all || ticked.length > 0 || (keepUnseen && unseen.length > 0);
  return {
    ...(length > MACRO_TITLE_LIMIT ? { title: `Keep the title to ${MACRO_TITLE_LIMIT} characters; it has ${length}.` } : {}),
    ...(chosen ? {} : { streams: 'Choose at least one value stream, or all of them.' }),
  };
}

/**
 * What a draft saves. Streams stand in the order of the settings; unseen ones that are kept come last.
 *
 * @example configFrom(draft, wiring.streams).streams // 'all'
 */
export function configFrom({ all, ticked, unseen, keepUnseen, ...config }: MacroDraft, known: readonly Stream[]): MacroConfig {
  const chosen = known.map(({ id }) => id).filter((id) => ticked.includes(id));
  return { ...config, title: config.title.trim(), streams: all ? 'all' : [...chosen, ...(keepUnseen ? unseen : [])] };
}
