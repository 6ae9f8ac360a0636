import type { Fault, Settings, SettingsChange, StoredSettings } from '../../../../../src/contract';
import { mergeSettings, type Side } from './mergeSettings';
import { atRest, type MessageKind, type SetupState } from './setupState';
import { sectionOf, type Section } from './sections';

/** One section's new value. `visited`: the field that it came from. `added` and `removed`: a row, by its path. */
export interface Edit<S extends Section = Section> {
  type: 'edit';
  section: S;
  value: Settings[S];
  visited?: string | undefined;
  added?: string | undefined;
  /** The list whose rows moved: what was known of their fields by index no longer holds. */
  reordered?: string | undefined;
}

export type SetupAction =
  | Edit
  | { type: 'visit'; path: string }
  | { type: 'revert'; section: Section; value: Settings[Section] }
  | { type: 'discard'; draft: Settings }
  | { type: 'refuse' }
  | { type: 'save' }
  | { type: 'saved'; stored: StoredSettings; changes: SettingsChange[] }
  | { type: 'failed'; fault: Fault }
  | { type: 'conflict'; theirs: StoredSettings }
  | { type: 'choose'; section: Section; side: Side }
  | { type: 'merge' }
  | { type: 'take-theirs' }
  | { type: 'dismiss' };

/**
 * The next state of the form. Pure: saving and reading happen in `useSetup`, which reports back as actions.
 *
 * @example setupReducer(state, { type: 'edit', section: 'epics', value: { by: 'level', level: 2 } }).draft.epics.by // 'level'
 */
export function setupReducer(state: SetupState, action: SetupAction): SetupState {
  switch (action.type) {
    case 'edit':
      return edit(state, action);
    case 'visit':
      return state.touched.includes(action.path) ? state : { ...state, touched: [...state.touched, action.path] };
    case 'revert':
      return { ...edit(state, { type: 'edit', section: action.section, value: action.value }), ...forget(state, action.section) };
    case 'discard':
      return { ...settled(state), draft: action.draft, saved: null };
    case 'refuse':
      return { ...state, attempted: true, saved: null, focus: raise(state, 'problems') };
    case 'save':
      return { ...state, saving: true, attempted: true, fault: null, saved: null };
    case 'saved':
      return { ...settled(state), base: action.stored, draft: action.stored.settings, saved: action.changes, focus: raise(state, 'saved') };
    case 'failed':
      return { ...state, saving: false, fault: action.fault, refused: action.fault.problems ?? [], focus: raise(state, 'problems') };
    default:
      return conflictReducer(state, action);
  }
}

type ConflictAction = Extract<SetupAction, { type: 'conflict' | 'choose' | 'merge' | 'take-theirs' | 'dismiss' }>;

function conflictReducer(state: SetupState, action: ConflictAction): SetupState {
  const { conflict } = state;
  switch (action.type) {
    case 'conflict':
      return { ...state, saving: false, conflict: { theirs: action.theirs, choice: {} }, focus: raise(state, 'conflict') };
    case 'choose':
      return conflict ? { ...state, conflict: { ...conflict, choice: { ...conflict.choice, [action.section]: action.side } } } : state;
    case 'merge': {
      if (!conflict) return state;
      const merged = mergeSettings(state.base?.settings ?? null, conflict.theirs.settings, state.draft, conflict.choice);
      return { ...state, base: conflict.theirs, draft: merged.settings, conflict: null, fault: null, refused: [] };
    }
    case 'take-theirs':
      return conflict ? { ...settled(state), base: conflict.theirs, draft: conflict.theirs.settings } : state;
    case 'dismiss':
      return { ...state, saved: null, fault: null };
  }
}

function edit(state: SetupState, action: Edit): SetupState {
  const moved = action.reordered;
  const stays = (path: string): boolean => moved === undefined || !path.startsWith(`${moved}[`);
  return {
    ...state,
    draft: { ...state.draft, [action.section]: action.value },
    refused: state.refused.filter((problem) => sectionOf(problem.path) !== action.section),
    fresh: [...state.fresh.filter(stays), ...(action.added === undefined ? [] : [action.added])],
    touched: [...state.touched.filter((path) => stays(path) && path !== action.visited), ...(action.visited === undefined ? [] : [action.visited])],
  };
}

const forget = (state: SetupState, section: Section): Pick<SetupState, 'fresh' | 'touched'> => ({
  fresh: state.fresh.filter((path) => sectionOf(path) !== section),
  touched: state.touched.filter((path) => sectionOf(path) !== section),
});

const settled = (state: SetupState): SetupState => ({ ...state, ...atRest });

const raise = (state: SetupState, on: MessageKind): SetupState['focus'] => ({ on, count: (state.focus?.count ?? 0) + 1 });
