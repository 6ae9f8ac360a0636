import { useCallback, useEffect, useState } from 'react';
import type { Person } from '../../types';
import type { Reply } from '../api/http';
import { sandbox, type Site } from '../api/sandbox';
import type { Session } from './session';
import { takeStart } from './takeStart';
import { followSystem, isThemeChoice, showTheme, type ThemeChoice } from './theme';
import { useLoad } from './useLoad';
import { useStored } from './useStored';
import { writeStored } from './stored';

/** Takes `?as=` and `?theme=` out of the address into what the browser remembers. Runs once, before the pages do. */
export function startSession(): void {
  const start = takeStart(window.location.href);
  if (start.as) writeStored('person', start.as);
  if (isThemeChoice(start.theme)) writeStored('theme', start.theme);
  window.history.replaceState(window.history.state, '', start.path);
}

/** Nobody is here as a person whose account is closed. */
const pick = (people: Person[], accountId: string): Person | undefined => {
  const open = people.filter(({ closed }) => !closed);
  return open.find((one) => one.accountId === accountId) ?? open[0];
};

/** The session while it loads, when it failed, and then itself. */
export function useSessionState(): { reply: Reply<Site> | null; session: Session | null; retry: () => void } {
  const { reply, reload } = useLoad(sandbox.site);
  const [accountId, setAccountId] = useStored('person', '');
  const [theme, storeTheme] = useStored<ThemeChoice>('theme', 'light');
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    void showTheme(theme).then(() => setPainted(true));
    return followSystem();
  }, [theme]);
  const setTheme = useCallback((next: ThemeChoice) => storeTheme(next), [storeTheme]);
  const person = reply?.ok ? pick(reply.value.people, accountId) : undefined;
  const session = reply?.ok && person && painted ? { site: reply.value, person, theme, become: setAccountId, setTheme, refreshSite: reload } : null;
  return { reply, session, retry: reload };
}
