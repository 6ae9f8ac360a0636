import { view } from '@forge/bridge';

/** Follows the host's light or dark theme from now on. Call before the first paint. */
export const followTheme = (): Promise<void> => view.theme.enable();
