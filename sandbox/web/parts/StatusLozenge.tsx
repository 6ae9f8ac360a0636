import Lozenge from '@atlaskit/lozenge';
import type { Status } from '../api/jira';

const LOOK = { new: 'default', indeterminate: 'inprogress', done: 'success' } as const;

/** A Jira status, coloured by its category. */
export function StatusLozenge({ status }: { status: Status }) {
  const key = (status.statusCategory?.key ?? 'new') as keyof typeof LOOK;
  return <Lozenge appearance={LOOK[key] ?? 'default'}>{status.name}</Lozenge>;
}
