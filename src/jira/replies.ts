import * as v from 'valibot';

/** The parts of Jira's replies that we rely on. Jira may add to them freely; anything missing is a fault, not a crash. */
const place = {
  project: v.object({ id: v.string() }),
  issuetype: v.object({ id: v.string(), hierarchyLevel: v.optional(v.number()) }),
  status: v.object({ id: v.string() }),
};

export const issueReply = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.looseObject(place),
  properties: v.optional(v.looseObject({})),
});

export const propertiesReply = v.object({ issues: v.array(v.object({ id: v.string(), properties: v.optional(v.looseObject({})) })) });

export const permissionsReply = v.object({ permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })) });

export const grantsReply = v.object({
  projectPermissions: v.array(v.object({ permission: v.string(), projects: v.array(v.number()), issues: v.array(v.number()) })),
});

export const groupsReply = v.array(v.object({ groupId: v.nullish(v.string()), name: v.optional(v.string()) }));

export const projectsReply = v.object({
  values: v.array(v.object({ id: v.string(), key: v.string(), name: v.string(), projectCategory: v.nullish(v.object({ name: v.optional(v.string()) })) })),
});

export const issueTypesReply = v.array(v.object({ id: v.string(), name: v.string(), subtask: v.boolean(), hierarchyLevel: v.nullish(v.number()) }));

export const statusesReply = v.array(v.object({ id: v.string(), name: v.string(), statusCategory: v.object({ key: v.string() }) }));

export const linkTypesReply = v.object({ issueLinkTypes: v.array(v.object({ id: v.string(), name: v.string(), inward: v.string(), outward: v.string() })) });

export const fieldsReply = v.array(v.object({ id: v.string(), name: v.string(), custom: v.boolean(), schema: v.nullish(v.object({ type: v.optional(v.string()), custom: v.optional(v.string()) })) }));

export const foundReply = v.object({
  issues: v.array(v.object({ id: v.string(), key: v.string(), fields: v.looseObject({}), properties: v.optional(v.looseObject({})) })),
  nextPageToken: v.nullish(v.string()),
});

export const placesReply = v.object({ issues: v.array(v.object({ id: v.string(), key: v.string(), fields: v.object(place) })), nextPageToken: v.nullish(v.string()) });

export const appPropertyReply = v.object({ value: v.unknown() });

export const versionReply = v.object({ id: v.string(), name: v.string(), releaseDate: v.nullish(v.string()), released: v.optional(v.boolean()) });

export const versionsReply = v.array(versionReply);
