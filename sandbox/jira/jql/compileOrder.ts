import type { OrderBy, OrderByField } from '@atlaskit/jql-ast';
import { must } from '../state/lookups';
import type { Issue } from '../state/model';
import { findField } from './findField';
import type { JqlContext } from './JqlContext';
import { JqlError } from './JqlError';
import type { Comparable } from './JqlField';

export type Order = (a: Issue, b: Issue) => number;

const MOST_FIELDS = 7;

const compare = (a: Comparable, b: Comparable): number => (a < b ? -1 : a > b ? 1 : 0);

/** Keys sort by project, then by number, never as text. */
const byKey = (context: JqlContext): Order => {
  const keys = new Map([...context.state.projects.values()].map(({ id, key }) => [id, key]));
  return (a, b) => (a.projectId === b.projectId ? a.number - b.number : compare(keys.get(a.projectId) ?? '', keys.get(b.projectId) ?? ''));
};

/** Newest first, which is what Jira gives when a query says nothing. */
export const byNewest: Order = (a, b) => Number(b.id) - Number(a.id);

const position = (items: Iterable<{ id: string }>, read: (issue: Issue) => string | null): ((issue: Issue) => number | undefined) => {
  const places = new Map([...items].map(({ id }, index) => [id, index]));
  return (issue) => places.get(read(issue) ?? '');
};

/** What an issue is sorted by where that is not the value itself: things sort by their place in the site's list, people by name. */
const sorters = (context: JqlContext): Readonly<Record<string, (issue: Issue) => Comparable | undefined>> => {
  const { state } = context;
  return {
    rank: (issue) => Number(issue.id),
    status: position(state.statuses.values(), (issue) => issue.statusId),
    priority: position(state.priorities.values(), (issue) => issue.priorityId),
    issuetype: position(state.issueTypes.values(), (issue) => issue.typeId),
    project: (issue) => must(state.projects, issue.projectId, 'project').name,
    assignee: (issue) => state.users.get(issue.assigneeId ?? '')?.displayName,
    reporter: (issue) => state.users.get(issue.reporterId ?? '')?.displayName,
    id: (issue) => Number(issue.id),
  };
};

const bySorter = (sort: (issue: Issue) => Comparable | undefined): Order => (a, b) => {
  const left = sort(a);
  const right = sort(b);
  // Issues without a value come last on the way up, as in Jira.
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
  return compare(left, right);
};

const orderOf = (context: JqlContext, { field, direction }: OrderByField): Order => {
  const name = field.value.toLowerCase();
  const sorter = sorters(context)[name];
  const keyed = name === 'key' || name === 'issuekey' || name === 'issue';
  const order = keyed ? byKey(context) : bySorter(sorter ?? firstValue(context, field.value));
  return direction?.value.toUpperCase() === 'DESC' ? (a, b) => -order(a, b) : order;
};

const firstValue = (context: JqlContext, name: string): ((issue: Issue) => Comparable | undefined) => {
  const field = findField(context, name, null);
  return (issue) => field.read(issue)[0];
};

/** Turns an ORDER BY into a comparison of two issues; the newest come first among equals. */
export const compileOrder = (context: JqlContext, orderBy: OrderBy | null): Order => {
  if (!orderBy) return byNewest;
  if (orderBy.fields.length > MOST_FIELDS) throw new JqlError([`The orderBy clause can contain a maximum of ${MOST_FIELDS} fields.`]);
  const orders = orderBy.fields.map((field) => orderOf(context, field));
  return (a, b) => {
    for (const order of orders) {
      const result = order(a, b);
      if (result !== 0) return result;
    }
    return byNewest(a, b);
  };
};
