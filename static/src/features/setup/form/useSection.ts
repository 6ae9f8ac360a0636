import { useCallback } from 'react';
import type { Settings } from '../../../../../src/contract';
import type { Section } from '../state/sections';
import type { Edit } from '../state/setupReducer';
import { useSetupForm } from './SetupContext';

type Detail = Pick<Edit, 'visited' | 'added' | 'reordered'>;

/**
 * One section's value, and how to change it.
 *
 * @example const [epics, setEpics] = useSection('epics');
 */
export function useSection<S extends Section>(section: S): [Settings[S], (value: Settings[S], detail?: Detail) => void] {
  const { draft, dispatch } = useSetupForm();
  const set = useCallback(
    (value: Settings[S], detail: Detail = {}) => dispatch({ type: 'edit', section, value, ...detail } as Edit),
    [dispatch, section],
  );
  return [draft[section], set];
}
