import type { Day, Fault, Problem, Settings, SettingsChange, StoredSettings } from '../../../../../src/contract';
import type { Side } from './mergeSettings';
import type { Section } from './sections';

/** All that the form knows. Problems that the rules find in `draft` are derived, not kept. */
export interface SetupState {
  /** What is stored, as this page last heard; null before the first save. */
  base: StoredSettings | null;
  draft: Settings;
  today: Day;
  saving: boolean;
  /** A save was tried: from then on every problem shows, also of fields not visited yet. */
  attempted: boolean;
  /** Prefixes of rows just added: their problems wait until the field has been visited. */
  fresh: string[];
  /** Paths of fields that have been visited. */
  touched: string[];
  /** What the server found; of a section, until that section is edited. */
  refused: Problem[];
  fault: Fault | null;
  /** Somebody else's save, seen when ours was refused. */
  conflict: Conflict | null;
  saved: SettingsChange[] | null;
  /** Raised to move the focus to a message. */
  focus: { on: MessageKind; count: number } | null;
}

/** The messages at the top of the page that can take the focus. */
export type MessageKind = 'problems' | 'saved' | 'conflict';

export interface Conflict {
  theirs: StoredSettings;
  choice: Partial<Record<Section, Side>>;
}

/** Nothing is under way, tried or refused: as the form opens, and after a save or a discard. */
export const atRest = {
  saving: false,
  attempted: false,
  fresh: [],
  touched: [],
  refused: [],
  fault: null,
  conflict: null,
} satisfies Partial<SetupState>;

/** The form as it opens: on what is stored, or on a proposal where nothing is. */
export const openState = (base: StoredSettings | null, draft: Settings, today: Day): SetupState => ({
  base,
  draft,
  today,
  ...atRest,
  saved: null,
  focus: null,
});
