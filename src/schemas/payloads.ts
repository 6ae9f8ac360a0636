import type { GenericSchema } from 'valibot';
import * as v from 'valibot';
import type { AdminApi, Api } from '../contract';
import { milestoneDraft, milestoneId } from './milestone';
import { jiraId, note, piKey, whole } from './parts';
import { sentSettings } from './settings';

/** A schema for each call's payload. Leaving one out, or one of another shape, does not compile. */
export type Payloads<Calls extends Record<keyof Calls, (input: never) => unknown>> = {
  [Name in keyof Calls]: GenericSchema<unknown, Parameters<Calls[Name]>[0]>;
};

const nothing: GenericSchema<unknown, Record<string, never>> = v.strictObject({});
const version = whole(1, Number.MAX_SAFE_INTEGER);

/** What screens send. */
export const apiPayloads: Payloads<Api> = {
  'wiring.read': nothing,
  'intake.view': v.strictObject({ issueId: jiraId }),
  'intake.target': v.strictObject({ issueId: jiraId, pi: v.nullable(piKey) }),
  'intake.request': v.strictObject({ issueId: jiraId, pi: piKey }),
  'intake.withdraw': v.strictObject({ issueId: jiraId }),
  'intake.pending': v.strictObject({ after: v.nullable(note(2000)) }),
  'intake.decide': v.strictObject({ issueId: jiraId, version, decision: v.picklist(['admit', 'decline']), reason: v.nullable(note(1000)) }),
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
