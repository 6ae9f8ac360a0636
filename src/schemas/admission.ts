import * as v from 'valibot';
import type { Admission } from '../contract';
import { holderId, instant, jiraId, note, piKey, whole } from './parts';

/** An admission as it lies in storage. */
export const admission: v.GenericSchema<unknown, Admission> = v.strictObject({
  issueId: jiraId,
  pi: piKey,
  state: v.picklist(['requested', 'admitted', 'declined']),
  requestedBy: holderId,
  requestedAt: instant,
  decidedBy: v.nullable(holderId),
  decidedAt: v.nullable(instant),
  reason: v.nullable(note(1000)),
  version: whole(1, Number.MAX_SAFE_INTEGER),
});
