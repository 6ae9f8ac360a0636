import type { GenericSchema } from 'valibot';
import * as v from 'valibot';
import type { AdminApi, Api } from '../contract';
import { scores } from './evidence';
import { ledgerQuery } from './ledger';
import { milestoneDraft, milestoneId } from './milestone';
import { day, jiraId, list, note, piKey, text, whole } from './parts';
import { sentSettings } from './settings';

/** A schema for each call's payload. Leaving one out, or one of another shape, does not compile. */
export type Payloads<Calls extends Record<keyof Calls, (input: never) => unknown>> = {
  [Name in keyof Calls]: GenericSchema<unknown, Parameters<Calls[Name]>[0]>;
};

const nothing: GenericSchema<unknown, Record<string, never>> = v.strictObject({});
const version = whole(1, Number.MAX_SAFE_INTEGER);
/** Of a record that may not be there yet. */
const seen = whole(0, Number.MAX_SAFE_INTEGER);

/** What screens send. */
export const apiPayloads: Payloads<Api> = {
  'wiring.read': nothing,
  'intake.view': v.strictObject({ issueId: jiraId }),
  'intake.target': v.strictObject({ issueId: jiraId, pi: v.nullable(piKey) }),
  'intake.request': v.strictObject({ issueId: jiraId, pi: piKey }),
  'intake.withdraw': v.strictObject({ issueId: jiraId }),
  'intake.pending': v.strictObject({ after: v.nullable(note(2000)) }),
  'intake.decide': v.strictObject({ issueId: jiraId, version, decision: v.picklist(['admit', 'decline']), reason: v.nullable(note(1000)) }),
  'intake.decideMany': v.strictObject({ items: list(v.strictObject({ issueId: jiraId, version }), 25), decision: v.picklist(['admit', 'decline']), reason: v.nullable(note(1000)) }),
  'intake.score': v.strictObject({ issueId: jiraId, version: seen, scores }),
  'intake.tick': v.strictObject({ issueId: jiraId, version: seen, criterionId: text(100), on: v.boolean() }),
  'intake.sign': v.strictObject({ issueId: jiraId, version: seen, criterionId: text(100), on: v.boolean() }),
  'intake.ofPi': v.strictObject({ pi: piKey }),
  'exceptions.request': v.strictObject({ issueId: jiraId, pi: piKey, reason: note(1000) }),
  'exceptions.decide': v.strictObject({ issueId: jiraId, pi: piKey, version, decision: v.picklist(['grant', 'refuse']), answer: v.nullable(note(1000)), expiresOn: v.nullable(day) }),
  'exceptions.pending': v.strictObject({ after: v.nullable(note(2000)) }),
  'ledger.list': ledgerQuery,
  'wip.read': nothing,
  'milestones.list': nothing,
  'milestones.save': milestoneDraft,
  'milestones.remove': v.strictObject({ id: milestoneId, version }),
  'milestones.contribute': v.strictObject({ id: milestoneId, projectId: jiraId }),
};

/** What the admin page sends. */
export const adminPayloads: Payloads<AdminApi> = {
  'setup.read': nothing,
  'setup.save': v.strictObject({ revision: whole(0, Number.MAX_SAFE_INTEGER), settings: sentSettings }),
};
