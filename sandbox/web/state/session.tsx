import { createContext, useContext } from 'react';
import type { Person } from '../../types';
import type { Site } from '../api/sandbox';
import type { ThemeChoice } from './theme';

/** Who looks, at which site, in which light. */
export interface Session {
  site: Site;
  person: Person;
  theme: ThemeChoice;
  become(accountId: string): void;
  setTheme(theme: ThemeChoice): void;
  /** Reads the site again, after its clock or its data changed. */
  refreshSite(): void;
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

/** The session of the pages. Throws outside of them, which is a bug. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SessionProvider.');
  return session;
}
