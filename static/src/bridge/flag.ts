import { showFlag } from '@forge/bridge';

/** A passing message in the host's corner. */
export const flag = (type: 'success' | 'info' | 'warning' | 'error', title: string, description?: string): void => {
  showFlag({ id: `interlock-${title}`, type, title, ...(description ? { description } : {}), isAutoDismiss: type !== 'error' });
};
