import { router } from '@forge/bridge';

/** Opens an address of the host in a new tab, as in `/browse/ABC-1`; iframes can't navigate by themselves. */
export const open = (path: string): Promise<void> => router.open(path);
