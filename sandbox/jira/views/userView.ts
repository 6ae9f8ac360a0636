import type { User } from '../state/model';
import { avatarUrls } from './avatarUrls';
import type { Renderer } from './Renderer';

/** Account id under which changes of the app itself appear. */
export const APP_ACCOUNT = '557058:sandbox-app';

/** A number for a person's avatar, the same on every start. */
const avatarNumber = (accountId: string): number => [...accountId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100_000, 7);

/** How Jira calls whoever's account was deleted. */
const FORMER_USER = 'Former user';

/** A person as Jira shows them: no address, as for anyone who has not opened theirs. */
export const userView = (r: Renderer, user: User): Record<string, unknown> => ({
  self: `${r.base}/rest/api/3/user?accountId=${encodeURIComponent(user.accountId)}`,
  accountId: user.accountId,
  accountType: user.accountId === APP_ACCOUNT ? 'app' : 'atlassian',
  avatarUrls: avatarUrls(r.base, 'user', avatarNumber(user.accountId)),
  displayName: user.closed ? FORMER_USER : user.displayName,
  active: user.active && !user.closed,
  timeZone: r.state.site.timeZone,
});

/** The app's own account. */
export const appUser: User = { accountId: APP_ACCOUNT, displayName: 'Installed app', active: true, about: 'The app itself' };

/** The person with this account id, the app included; null for an id that is not (or no longer) known. */
export const userOrNull = (r: Renderer, accountId: string | null): Record<string, unknown> | null => {
  if (accountId === null) return null;
  const user = accountId === APP_ACCOUNT ? appUser : r.state.users.get(accountId);
  return user ? userView(r, user) : null;
};
