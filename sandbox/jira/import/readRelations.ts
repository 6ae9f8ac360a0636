import { isObject } from '../http/params';
import { type Catalogue, note, objectsIn, textOr } from './Catalogue';
import type { Json, RawFields } from './RawIssue';

/** Notes an issue that another one mentions; null when the mention has no id or key. */
const mention = (catalogue: Catalogue, value: unknown, fields: (mentioned: Json) => Json): string | null => {
  if (!isObject(value)) return null;
  const id = value.id === undefined ? null : String(value.id);
  const key = textOr(value.key);
  return id === null || key === null ? null : note(catalogue.mentioned, id, () => ({ id, key, fields: fields(value) }));
};

const ownFields = (value: Json): Json => (isObject(value.fields) ? value.fields : {});

const readLink = (catalogue: Catalogue, issueId: string, link: Json & { id: string }): void => {
  const [type] = objectsIn([link.type]);
  const inward = mention(catalogue, link.inwardIssue, ownFields);
  const other = inward ?? mention(catalogue, link.outwardIssue, ownFields);
  if (!type || other === null) return;
  note(catalogue.linkTypes, type.id, () => ({ id: type.id, name: textOr(type.name) ?? type.id, inward: textOr(type.inward) ?? '', outward: textOr(type.outward) ?? '' }));
  // `inwardIssue` means that this issue shows the inward words: the other one is the source.
  const [sourceId, targetId] = inward === null ? [issueId, other] : [other, issueId];
  note(catalogue.links, link.id, () => ({ id: link.id, typeId: type.id, sourceId, targetId }));
};

/** Enters the links of an issue. Each appears at both of its ends and is kept once. */
export const readLinks = (catalogue: Catalogue, issueId: string, fields: RawFields): void => {
  for (const link of objectsIn(fields.issuelinks)) readLink(catalogue, issueId, link);
};

/** The parent of an issue and its epic, each by id; either may lie outside the export. */
export const readAncestors = (catalogue: Catalogue, fields: RawFields): { parentId: string | null; epicId: string | null } => ({
  parentId: mention(catalogue, fields.parent, ownFields),
  epicId: mention(catalogue, fields.epic, ({ name, summary }) => ({ summary: textOr(summary) ?? textOr(name) ?? '' })),
});
