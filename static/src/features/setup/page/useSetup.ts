import { useCallback, useEffect, useReducer, type Dispatch } from 'react';
import type { Fault, Problem, SetupView } from '../../../../../src/contract';
import { proposeSettings } from '../../../../../src/domain/settings';
import { call, jira } from '../../../bridge/bridge';
import type { Catalogue } from '../catalogue/Catalogue';
import { readCatalogue } from '../catalogue/readCatalogue';
import type { SetupState } from '../state/setupState';
import { openState } from '../state/setupState';
import { setupReducer, type SetupAction } from '../state/setupReducer';

/** All that a loaded page starts from. `notes` say why the proposal is as it is; empty where settings are stored. */
export interface Opening {
  state: SetupState;
  catalogue: Catalogue;
  notes: string[];
}

/** Reads the settings and Jira side by side; where nothing is stored yet, a proposal stands in. */
export async function openSetup(): Promise<{ ok: true; value: Opening } | { ok: false; fault: Fault }> {
  const [view, catalogue] = await Promise.all([call('setup.read', {}), readCatalogue(jira)]);
  if (!view.ok) return view;
  if (!catalogue.ok) return catalogue;
  return { ok: true, value: { ...opening(view.value, catalogue.value), catalogue: catalogue.value } };
}

function opening({ stored, today }: SetupView, catalogue: Catalogue): Omit<Opening, 'catalogue'> {
  if (stored) return { state: openState(stored, stored.settings, today), notes: [] };
  const { settings, notes } = proposeSettings(catalogue, today);
  return { state: openState(null, settings, today), notes: [...notes] };
}

/** The form's state, and `save`, which tries the rules first and the server next. `problems` are those found now, shown or not. */
export function useSetup(opening: SetupState, problemsOf: (state: SetupState) => Problem[]): { state: SetupState; dispatch: Dispatch<SetupAction>; save: () => Promise<void> } {
  const [state, dispatch] = useReducer(setupReducer, opening);
  const save = useCallback(async () => {
    if (problemsOf(state).length > 0) dispatch({ type: 'refuse' });
    else await send(state, dispatch);
  }, [state, problemsOf]);
  return { state, dispatch, save };
}

async function send(state: SetupState, dispatch: Dispatch<SetupAction>): Promise<void> {
  dispatch({ type: 'save' });
  const reply = await call('setup.save', { revision: state.base?.revision ?? 0, settings: state.draft });
  if (reply.ok) return dispatch({ type: 'saved', ...reply.value });
  if (reply.fault.code !== 'conflict') return dispatch({ type: 'failed', fault: reply.fault });
  const theirs = await call('setup.read', {});
  if (theirs.ok && theirs.value.stored) return dispatch({ type: 'conflict', theirs: theirs.value.stored });
  dispatch({ type: 'failed', fault: theirs.ok ? reply.fault : theirs.fault });
}

/** Asks before the page is left with unsaved changes. */
export function useLeaveGuard(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
