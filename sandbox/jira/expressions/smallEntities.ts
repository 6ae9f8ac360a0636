import { CalendarDate } from '../../expressions/dates';
import { entity, type Entity } from '../../expressions/Entity';
import type { EntityType } from '../../expressions/types';
import type { IssueType, Named, Project, Status, User, Version } from '../state/model';
import type { JiraState } from '../state/JiraState';
import { categories } from '../views/statusView';

/** A day of the data as expressions see it; null for none. */
export const dayOrNull = (day: string | null): CalendarDate | null => (day === null ? null : new CalendarDate(day));

/** A priority, resolution, security level or component. */
export const namedEntity = (type: EntityType, { id, name, description }: Named & { description?: string }): Entity =>
  entity(type, id, { id: Number(id), name, description: description ?? '' });

export const statusEntity = ({ id, name, category }: Status): Entity =>
  entity('IssueStatus', id, { id: Number(id), name, description: '', category: entity('StatusCategory', category, { ...categories[category] }) });

export const issueTypeEntity = ({ id, name, description, level }: IssueType): Entity =>
  entity('IssueType', id, { id: Number(id), name, description, hierarchyLevel: level });

export const versionEntity = ({ id, name, description, archived, released, startDate, releaseDate }: Version): Entity =>
  entity('Version', id, { id: Number(id), name, description: description ?? '', archived, released, startDate: dayOrNull(startDate), releaseDate: dayOrNull(releaseDate) });

/** A person; null where nobody is known by that account. */
export const userEntity = (state: JiraState, user: User | null | undefined): Entity | null => {
  if (!user) return null;
  const groups = [...state.groups.values()].filter(({ members }) => members.includes(user.accountId));
  const { accountId, displayName, active } = user;
  return entity('User', accountId, { accountId, displayName, active, timeZone: state.site.timeZone, groups: groups.map(({ name }) => name), groupIds: groups.map(({ id }) => id) });
};

export const projectEntity = (state: JiraState, { id, key, name, kind, leadId }: Project): Entity =>
  entity('Project', id, { id: Number(id), key, name, style: 'classic', projectTypeKey: kind, lead: userEntity(state, state.users.get(leadId ?? '')) });
