import { createContext, useContext } from 'react';
import type { ModuleView } from '../../types';
import type { ModalRequest } from '../bridge/desk';
import type { Extension } from '../bridge/extensions';

/** What an app's frame opens over the page. */
export type OpenModal =
  | { kind: 'app'; module: ModuleView; page: string; extension: Extension; request: ModalRequest }
  | { kind: 'issue'; issueKey: string; onClose(): unknown };

const ModalsContext = createContext<((modal: OpenModal) => void) | null>(null);
export const ModalsProvider = ModalsContext.Provider;

/** Opens a modal over the page. Throws outside of the shell, which is a bug. */
export function useOpenModal(): (modal: OpenModal) => void {
  const open = useContext(ModalsContext);
  if (!open) throw new Error('useOpenModal outside of ModalsProvider.');
  return open;
}
