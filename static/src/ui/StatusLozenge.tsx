import { Lozenge } from './Lozenge';

/** A Jira status as Jira shows it: its name, in the colour of its category. */
export interface StatusFacts {
  name: string;
  /** Jira's key of the category: `new`, `indeterminate`, `done`, or another. */
  category: string;
}

const APPEARANCE: Record<string, 'inprogress' | 'success'> = { indeterminate: 'inprogress', done: 'success' };

/** @example <StatusLozenge status={{ name: 'Ready', category: 'indeterminate' }} /> */
export const StatusLozenge = ({ status }: { status: StatusFacts }) => <Lozenge label={status.name} type={APPEARANCE[status.category] ?? 'default'} />;
