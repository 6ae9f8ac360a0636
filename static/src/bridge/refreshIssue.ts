import { view } from '@forge/bridge';

/** Asks the host to read the issue view again, so that the lozenge beside the context's title follows what was written. */
export const refreshIssue = (): void => {
  view.refresh().catch(() => undefined); // a host that can't shows the new lozenge on the next visit
};
