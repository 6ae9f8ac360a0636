import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import type { Issue, Transition } from '../../api/jira';
import { Menu } from '../../parts/Menu';
import { StatusLozenge } from '../../parts/StatusLozenge';

interface Props {
  issue: Issue;
  transitions: Transition[];
  moving: boolean;
  move(transition: Transition): void;
}

/** The issue's status, and the transitions out of it that this person may make. */
export function StatusMenu({ issue, transitions, moving, move }: Props) {
  const { status } = issue.fields;
  const items = transitions.map((transition) => ({
    id: transition.id,
    content: (
      <span className="transition">
        <span>{transition.name}</span>
        <StatusLozenge status={transition.to} />
      </span>
    ),
    run: () => move(transition),
  }));
  return (
    <Menu
      label={`Status: ${status.name}. Change status`}
      items={items}
      testId="issue-status"
      className="status-button"
      disabled={moving || transitions.length === 0}
      note={transitions.length === 0 ? <p className="menu-note">You can't move this issue</p> : undefined}
    >
      <StatusLozenge status={status} />
      <span>{moving ? 'Moving…' : ''}</span>
      <ChevronDownIcon label="" size="small" />
    </Menu>
  );
}
