import { projectOf, requireOn, visibleIssue } from '../http/access';
import { isObject } from '../http/params';
import { RestError } from '../http/RestError';
import type { Jira } from '../state/Jira';
import { must, nextId } from '../state/lookups';
import type { ChangeItem, Issue, Link, LinkType } from '../state/model';
import type { Renderer } from '../views/Renderer';
import { emitLinkEvent } from './emitEvent';
import { noteOnIssue } from './saveIssue';

const NO_PERMISSION = 'You do not have permission to link issues in this project.';

const typeOf = (r: Renderer, value: unknown): LinkType => {
  const wanted = isObject(value) ? value : {};
  const type = [...r.state.linkTypes.values()].find(({ id, name }) => (wanted.id === undefined ? name === wanted.name : id === String(wanted.id)));
  if (!type) throw new RestError(404, `No issue link type with name '${String(wanted.name ?? wanted.id ?? '')}' found.`);
  return type;
};

const endOf = (r: Renderer, value: unknown): Issue => visibleIssue(r, isObject(value) ? String(value.key ?? value.id ?? '') : '');

const note = (words: string, other: string, added: boolean): ChangeItem => {
  const text = `This issue ${words} ${other}`;
  return { field: 'Link', fieldId: 'issuelinks', fieldtype: 'jira', from: added ? null : other, fromString: added ? null : text, to: added ? other : null, toString: added ? text : null };
};

const noteOnBoth = (jira: Jira, r: Renderer, link: Link, added: boolean): void => {
  const type = must(jira.state.linkTypes, link.typeId, 'link type');
  const source = jira.state.issues.get(link.sourceId);
  const target = jira.state.issues.get(link.targetId);
  if (source && target) {
    noteOnIssue(jira, r, source, note(type.outward, target.key, added));
    noteOnIssue(jira, r, target, note(type.inward, source.key, added));
  }
};

/**
 * Links two issues as the body of `POST issueLink` says: `inwardIssue` is the end that then shows the outward words, as in Jira
 * (`{type: Blocks, inwardIssue: A, outwardIssue: B}` makes "A blocks B"). A link that is there already stays the only one.
 */
export const createLink = (jira: Jira, r: Renderer, body: Record<string, unknown>): void => {
  const type = typeOf(r, body.type);
  const source = endOf(r, body.inwardIssue);
  const target = endOf(r, body.outwardIssue);
  if (!r.viewer.may('LINK_ISSUES', projectOf(r, source), source)) throw new RestError(401, NO_PERMISSION);
  if (source.id === target.id) throw new RestError(400, 'You cannot link an issue to itself.');
  const twin = [...(jira.state.linksByIssue.get(source.id) ?? [])].map((id) => jira.state.links.get(id)).some((link) => link?.typeId === type.id && link.sourceId === source.id && link.targetId === target.id);
  if (twin) return;
  const link = { id: nextId(jira.state, 'link'), typeId: type.id, sourceId: source.id, targetId: target.id };
  jira.commit({ kind: 'link-created', link });
  noteOnBoth(jira, r, link, true);
  emitLinkEvent(jira, r, 'created', link);
};

/** Takes a link away. */
export const deleteLink = (jira: Jira, r: Renderer, link: Link): void => {
  const end = jira.state.issues.get(link.sourceId) ?? must(jira.state.issues, link.targetId, 'issue');
  requireOn(r, 'LINK_ISSUES', end, NO_PERMISSION);
  jira.commit({ kind: 'link-deleted', id: link.id });
  noteOnBoth(jira, r, link, false);
  emitLinkEvent(jira, r, 'deleted', link);
};
