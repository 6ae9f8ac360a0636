import * as v from 'valibot';
import type { FieldMapping, Settings } from '../contract';
import { DEFAULT_LEDGER, DEFAULT_READING, NO_FIELDS } from '../domain/settings';
import { day, fieldId, holderId, jiraId, list, note, text, whole } from './parts';

// Form and bounds only. What the values must mean together (no gap between PIs, no project in two streams) is checked by
// the domain's checkSettings, on both sides.

const id = text(100);
const state = v.picklist(['funnel', 'reviewing', 'analyzing', 'ready', 'implementing', 'done']);

const cadence = v.strictObject({
  anchor: day,
  // Bounds here only keep sizes sane; the domain has the rule and says it at the field.
  iterationDays: v.pipe(v.number(), v.finite()),
  iterationsPerPi: v.pipe(v.number(), v.finite()),
  ipIteration: v.boolean(),
  timeZone: note(100),
  naming: note(100),
  firstNumber: whole(-9_999, 9_999),
  overrides: list(
    v.strictObject({ seq: whole(-10_000, 10_000), start: day, end: day, reason: note(500), following: v.picklist(['shift', 'keep']) }),
    200,
  ),
});

const stream = v.strictObject({
  id,
  name: note(200),
  kind: v.picklist(['solution-train', 'art', 'shared-service']),
  projectIds: list(jiraId, 1000),
  // Settings saved before streams had one, and screens that were open meanwhile, leave it out. The domain has the rule.
  capacity: v.optional(v.nullable(v.pipe(v.number(), v.finite())), null),
});

const epics = v.variant('by', [
  v.strictObject({ by: v.literal('level'), level: whole(-1, 20) }),
  v.strictObject({ by: v.literal('types'), typeIds: list(jiraId, 200) }),
]);

const roleName = v.picklist(['solution-portfolio-management', 'enterprise-architect', 'apmo', 'product-management', 'architect', 'train-engineer']);
const common = { id, label: note(200), typeIds: v.exactOptional(list(jiraId, 200)) };

const criterion = v.variant('kind', [
  v.strictObject({ ...common, kind: v.literal('field-set'), fieldId }),
  v.strictObject({ ...common, kind: v.literal('number-at-least'), fieldId, minimum: v.pipe(v.number(), v.finite()) }),
  v.strictObject({ ...common, kind: v.literal('checklist-item') }),
  v.strictObject({ ...common, kind: v.literal('sign-off'), role: roleName }),
  v.strictObject({ ...common, kind: v.literal('providers-admitted') }),
]);

const intake = v.strictObject({
  leadDays: v.pipe(v.number(), v.finite()),
  whenGateFails: v.picklist(['closed', 'open']),
  admission: v.picklist(['at-once', 'by-portfolio']),
  criteria: list(criterion, 50),
});

const role = v.strictObject({
  role: roleName,
  streamId: v.nullable(id),
  holders: list(v.strictObject({ kind: v.picklist(['account', 'group']), id: holderId, name: note(255) }), 200),
});

const maybeField = v.nullable(fieldId);
const fields: v.GenericSchema<unknown, FieldMapping> = v.strictObject({
  start: maybeField,
  finish: maybeField,
  sprint: maybeField,
  businessValue: maybeField,
  timeCriticality: maybeField,
  riskReduction: maybeField,
  jobSize: maybeField,
});

const reading = v.strictObject({ browserCache: v.boolean() });

// Bounds are the domain's, which says them at the field.
const wip = list(v.strictObject({ state, streamId: v.nullable(id), limit: v.pipe(v.number(), v.finite()) }), 2000);
const ledger = v.strictObject({ keepMonths: v.nullable(v.pipe(v.number(), v.finite())) });

const parts = {
  cadence,
  streams: list(stream, 500),
  epics,
  statuses: list(v.strictObject({ statusId: jiraId, state }), 2000),
  dependencies: list(v.strictObject({ linkTypeId: jiraId, provider: v.picklist(['outward', 'inward']) }), 100),
  fields,
  reading,
  intake,
  wip,
  ledger,
  roles: list(role, 2000),
};

/** Everything an admin sets, from unknown JSON: right types, bounded lengths, nothing that Interlock does not know. */
export const settings: v.GenericSchema<unknown, Settings> = v.strictObject(parts);

/** The same as a screen sends it. One that was open while the app was updated knows nothing of the later parts, and must not lose its work. */
export const sentSettings: v.GenericSchema<unknown, Settings> = v.strictObject({
  ...parts,
  fields: v.optional(fields, NO_FIELDS),
  reading: v.optional(reading, DEFAULT_READING),
  wip: v.optional(wip, []),
  ledger: v.optional(ledger, DEFAULT_LEDGER),
});
