import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  if (listeners.size === 1) window.addEventListener('popstate', tell);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', tell);
  };
};

/** Path, query and fragment of where the browser is. */
export const currentPath = (): string => `${window.location.pathname}${window.location.search}${window.location.hash}`;

/** Goes to a path of the host pages without loading them again. */
export function go(path: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') window.history.pushState(null, '', path);
  else window.history.replaceState(null, '', path);
  tell();
}

/** Goes to any address: within the host pages if it is one of theirs, by loading it otherwise. */
export function goTo(url: string): void {
  const target = new URL(url, window.location.href);
  if (target.origin === window.location.origin) go(`${target.pathname}${target.search}${target.hash}`);
  else window.location.assign(target.href);
}

/** Calls back on every change of the address. @returns undoes it */
export const onPath = subscribe;

/** The current path; the component renders again when it changes. */
export const usePath = (): string => useSyncExternalStore(subscribe, currentPath);
