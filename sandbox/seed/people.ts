import type { Group, User } from '../jira/state/model';

const user = (accountId: string, displayName: string, about: string): User => ({ accountId, displayName, active: true, about });

const owners = [
  user('lea', 'Lea Brandt', 'Epic owner in Payments'),
  user('tomas', 'Tomas Novak', 'Epic owner in Payments'),
  user('mina', 'Mina Park', 'Epic owner in Channels (mobile)'),
  user('jonas', 'Jonas Weber', 'Epic owner in Channels (mobile)'),
  user('priya', 'Priya Nair', 'Epic owner in Channels (web)'),
  user('oleg', 'Oleg Ivanov', 'Epic owner in Channels (web)'),
  user('carla', 'Carla Reyes', 'Epic owner in Data Platform'),
  user('ben', 'Ben Adeyemi', 'Epic owner in Data Platform'),
  user('yuki', 'Yuki Tanaka', 'Epic owner in Data Platform'),
  user('hugo', 'Hugo Martin', 'Epic owner in the System Team'),
  user('ines', 'Ines Costa', 'Epic owner in the System Team'),
  user('raj', 'Raj Malhotra', 'Epic owner in People Operations'),
];

/** The people of the story. Account ids are the user names. */
export const people: readonly User[] = [
  user('ada', 'Ada Moreau', 'Jira administrator'),
  user('erin', 'Erin Okafor', 'Epic owner: may edit and move epics in all streams but Security'),
  user('sam', 'Sam Lindqvist', 'Solution Portfolio Management'),
  user('noor', 'Noor Haddad', 'Enterprise architect'),
  user('val', 'Val Petrov', 'Viewer: sees all streams but Security, may change nothing'),
  user('kim', 'Kim Sato', 'Security team: works in Security, reads the other streams'),
  ...owners,
];

const accountIds = people.map(({ accountId }) => accountId);
const group = (id: string, members: string[]): Group => ({ id, name: id, members });

/** Group ids are their names. */
export const groups: readonly Group[] = [
  group('jira-users', accountIds),
  group('jira-administrators', ['ada']),
  group('delivery', ['ada', 'erin', 'sam', 'noor', ...owners.map(({ accountId }) => accountId)]),
  group('portfolio-management', ['sam']),
  // Who assigns projects to streams must see them: administering Jira alone shows nobody a project.
  group('security-team', ['kim', 'ada']),
];
