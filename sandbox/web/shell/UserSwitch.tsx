import Avatar from '@atlaskit/avatar';
import Lozenge from '@atlaskit/lozenge';
import type { Person } from '../../types';
import { Menu } from '../parts/Menu';
import { useSession } from '../state/session';

function PersonLine({ person }: { person: Person }) {
  return (
    <span className="person">
      <Avatar size="small" name={person.displayName} />
      <span className="person-words">
        <span className="person-name">
          {person.displayName} {person.admin ? <Lozenge appearance="new">Admin</Lozenge> : null}
        </span>
        <span className="quiet">{person.about}</span>
      </span>
    </span>
  );
}

/** Who you are here. Everything that the pages ask for is asked as this person. */
export function UserSwitch() {
  const { person, site, become } = useSession();
  const items = site.people.filter(({ closed }) => !closed).map((one) => ({
    id: one.accountId,
    content: <PersonLine person={one} />,
    chosen: one.accountId === person.accountId,
    run: () => become(one.accountId),
  }));
  return (
    <Menu label={`You are ${person.displayName}. Switch person`} items={items} testId="host-user-switch" align="end" note={<p className="menu-note">Look at the site as</p>}>
      <Avatar size="small" name={person.displayName} />
      <span className="wide-only">{person.displayName}</span>
    </Menu>
  );
}
