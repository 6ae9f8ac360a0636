import type { Issue } from '../state/model';
import { dayOf, instantOf } from './dates';
import type { JqlContext } from './JqlContext';
import type { Comparable, JqlField } from './JqlField';

const present = (value: Comparable | null): readonly Comparable[] => (value === null ? [] : [value]);

interface NamedThing {
  id: string | number;
  name: string;
}

/** A field whose values are things with an id and a name: a status, a version. Several may share a name. */
export const thingField = (name: string, things: Iterable<NamedThing>, read: (issue: Issue) => readonly Comparable[]): JqlField => {
  const known = [...things];
  return {
    name,
    operators: 'sets',
    read,
    resolve: (word) => {
      const lower = word.toLowerCase();
      const named = known.filter((thing) => thing.name.toLowerCase() === lower).map(({ id }) => id);
      const found = named.length > 0 ? named : known.filter((thing) => String(thing.id) === word).map(({ id }) => id);
      return found.length > 0 ? found : null;
    },
  };
};

/** A field that holds an instant. */
export const instantField = (name: string, context: JqlContext, read: (issue: Issue) => number | null): JqlField => ({
  name,
  operators: 'ordered',
  read: (issue) => present(read(issue)),
  resolve: (word) => {
    const instant = instantOf(context, word);
    return instant === null ? null : [instant];
  },
  unknownValue: (word) => `Date value '${word}' for field '${name}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
});

/** A field that holds a day. */
export const dayField = (name: string, context: JqlContext, read: (issue: Issue) => string | null): JqlField => ({
  ...instantField(name, context, () => null),
  read: (issue) => present(read(issue)),
  resolve: (word) => {
    const instant = instantOf(context, word);
    return instant === null ? null : [dayOf(context, instant)];
  },
});

/** A field that holds a number. */
export const numberField = (name: string, read: (issue: Issue) => number | null): JqlField => ({
  name,
  operators: 'ordered',
  read: (issue) => present(read(issue)),
  resolve: (word) => (word.trim() !== '' && Number.isFinite(Number(word)) ? [Number(word)] : null),
});

/** A field of words that are compared whole, in any case: labels, a string of an issue property. */
export const wordField = (name: string, read: (issue: Issue) => readonly string[]): JqlField => ({
  name,
  operators: 'sets',
  read: (issue) => read(issue).map((word) => word.toLowerCase()),
  resolve: (word) => [word.toLowerCase()],
});

/** A field that is searched by word. */
export const textField = (name: string, read: (issue: Issue) => string): JqlField => ({
  name,
  operators: 'text',
  read: (issue) => {
    const text = read(issue);
    return text === '' ? [] : [text];
  },
  resolve: (word) => [word],
});

/** A field that holds people, found by account id or full name. */
export const userField = (name: string, context: JqlContext, read: (issue: Issue) => string | null): JqlField => ({
  name,
  operators: 'sets',
  read: (issue) => present(read(issue)),
  resolve: (word) => {
    if (context.state.users.has(word)) return [word];
    const lower = word.toLowerCase();
    const named = [...context.state.users.values()].filter((user) => user.displayName.toLowerCase() === lower).map(({ accountId }) => accountId);
    return named.length > 0 ? named : null;
  },
});

/** A field that points at issues, found by key or id. One that the viewer may not see does not exist. */
export const issueField = (name: string, context: JqlContext, read: (issue: Issue) => readonly string[]): JqlField => ({
  name,
  operators: 'sets',
  read,
  resolve: (word) => {
    const id = context.state.idByKey.get(word.toUpperCase()) ?? word;
    const issue = context.state.issues.get(id);
    return issue && context.viewer.sees(issue) ? [id] : null;
  },
  unknownValue: (word) => `An issue with key '${word}' does not exist for field '${name}'.`,
});
