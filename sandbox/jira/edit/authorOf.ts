import type { Viewer } from '../permissions/makeViewer';
import { APP_ACCOUNT } from '../views/userView';

/** The account that a change is put down to: the app has one of its own, anonymous requests none. */
export const authorOf = (viewer: Viewer): string | null => (viewer.actor.kind === 'app' ? APP_ACCOUNT : viewer.accountId);
