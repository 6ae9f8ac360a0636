import type { ModuleView } from '../../../types';
import { useSession } from '../../state/session';

/** The module of a type and key that has a page; null when the app has none. */
export function useModule(type: string, key: string): ModuleView | null {
  const { site } = useSession();
  return site.modules.find((module) => module.type === type && module.key === key && module.pages.view) ?? null;
}
