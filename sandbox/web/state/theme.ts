import { getThemeHtmlAttrs } from '@atlaskit/tokens/get-theme-html-attrs';
import { getThemeStyles } from '@atlaskit/tokens/get-theme-styles';
import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import type { FrameTheme } from '../frame/applyTheme';

export type ThemeChoice = 'light' | 'dark' | 'auto';
export const isThemeChoice = (value: unknown): value is ThemeChoice => value === 'light' || value === 'dark' || value === 'auto';

const darkQuery = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();
let choice: ThemeChoice = 'light';

/** Light or dark, with `auto` resolved by the system's preference. */
export const colorMode = (): 'light' | 'dark' => (choice === 'auto' ? (darkQuery().matches ? 'dark' : 'light') : choice);

const stateOf = () => ({ colorMode: colorMode(), light: 'light', dark: 'dark', spacing: 'spacing', shape: 'shape', typography: 'typography' }) as const;

/** The theme as `getContext` tells it to an app. */
export const themeState = (): Record<string, string> => ({ ...stateOf() });

/** The theme as frames take it on. */
async function frameTheme(): Promise<FrameTheme> {
  const styles = await getThemeStyles(stateOf());
  return { attributes: getThemeHtmlAttrs(stateOf()), css: styles.map((style) => style.css) };
}

/** Puts a theme on the host pages and tells the frames that follow it. */
export async function showTheme(next: ThemeChoice): Promise<void> {
  choice = next;
  await setGlobalTheme(stateOf());
  listeners.forEach((listener) => listener());
}

/** Keeps `auto` in step with the system. @returns undoes it */
export function followSystem(): () => void {
  const query = darkQuery();
  const changed = (): void => void (choice === 'auto' && showTheme('auto'));
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Calls with the theme now and on each change. @returns undoes it, once the first call was answered */
export async function followTheme(apply: (theme: FrameTheme) => unknown): Promise<() => void> {
  const tell = async (): Promise<void> => void (await apply(await frameTheme()));
  const changed = (): void => void tell().catch(() => listeners.delete(changed));
  listeners.add(changed);
  await tell();
  return () => void listeners.delete(changed);
}
