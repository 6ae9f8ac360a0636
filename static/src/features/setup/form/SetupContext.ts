import { createContext, useContext, type Dispatch } from 'react';
import type { Problem, Settings } from '../../../../../src/contract';
import type { Catalogue } from '../catalogue/Catalogue';
import type { Section } from '../state/sections';
import type { SetupAction } from '../state/setupReducer';

/** What every part of the form can see. */
export interface SetupFormView {
  draft: Settings;
  catalogue: Catalogue;
  problems: Problem[];
  changed: Section[];
  today: string;
  /** Puts a section back as it is stored; null before the first save, when there is nothing to go back to. */
  revert: ((section: Section) => void) | null;
  dispatch: Dispatch<SetupAction>;
}

export const SetupContext = createContext<SetupFormView | null>(null);

/** The form around this component. Outside of one is a bug. */
export function useSetupForm(): SetupFormView {
  const form = useContext(SetupContext);
  if (!form) throw new Error('useSetupForm outside SetupContext');
  return form;
}
