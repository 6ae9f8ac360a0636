import { must } from '../state/lookups';
import { dateFunction, dayOf } from './dates';
import type { JqlContext } from './JqlContext';
import { JqlError } from './JqlError';
import type { Comparable, JqlField } from './JqlField';

type Fn = (context: JqlContext, args: string[]) => readonly Comparable[];

const sprints = (state: 'active' | 'closed' | 'future'): Fn => (context) => [...context.state.sprints.values()].filter((sprint) => sprint.state === state).map(({ id }) => id);

const versions = (released: boolean): Fn => (context, args) => {
  const project = new Set(args.map((arg) => arg.toUpperCase()));
  const inside = (id: string): boolean => project.size === 0 || project.has(must(context.state.projects, id, 'project').key);
  return [...context.state.versions.values()].filter((version) => version.released === released && inside(version.projectId)).map(({ id }) => id);
};

const members: Fn = ({ state }, [wanted = '']) => {
  const group = [...state.groups.values()].find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
  if (!group) throw new JqlError([`Function 'membersOf' can not generate a list of usernames for group '${wanted}'; the group does not exist.`]);
  return group.members;
};

const linked: Fn = ({ state, viewer }, [key = '', words]) => {
  const id = state.idByKey.get(key.toUpperCase());
  const issue = id === undefined ? undefined : state.issues.get(id);
  if (id === undefined || !issue || !viewer.sees(issue)) throw new JqlError([`Issue '${key}' could not be found in function 'linkedIssues'.`]);
  return [...(state.linksByIssue.get(id) ?? [])].flatMap((linkId) => {
    const link = must(state.links, linkId, 'link');
    const type = must(state.linkTypes, link.typeId, 'link type');
    const outward = link.sourceId === id;
    return words === undefined || words === (outward ? type.outward : type.inward) ? [outward ? link.targetId : link.sourceId] : [];
  });
};

const functions: Readonly<Record<string, Fn>> = {
  currentuser: ({ viewer }) => (viewer.accountId === null ? [] : [viewer.accountId]),
  membersof: members,
  opensprints: sprints('active'),
  closedsprints: sprints('closed'),
  futuresprints: sprints('future'),
  releasedversions: versions(true),
  unreleasedversions: versions(false),
  linkedissues: linked,
  standardissuetypes: ({ state }) => [...state.issueTypes.values()].filter(({ level }) => level >= 0).map(({ id }) => id),
  subtaskissuetypes: ({ state }) => [...state.issueTypes.values()].filter(({ level }) => level < 0).map(({ id }) => id),
};

/** The values that a function of a query stands for. Throws a JqlError for a function that the sandbox does not have. */
export const callFunction = (context: JqlContext, field: JqlField, name: string, args: string[]): readonly Comparable[] => {
  const instant = dateFunction(context, name, args[0]);
  // A day field compares days; any resolve of it yields one.
  if (instant !== null) return typeof field.resolve('2000-01-01')?.[0] === 'string' ? [dayOf(context, instant)] : [instant];
  const fn = functions[name.toLowerCase()];
  if (!fn) throw new JqlError([`Unable to find JQL function '${name}(${args.join(', ')})'.`]);
  return fn(context, args);
};
