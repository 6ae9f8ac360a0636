import * as v from 'valibot';
import type { Exception } from '../contract';
import { day, holderId, instant, jiraId, note, piKey, whole } from './parts';

/** An exception as it lies in storage. */
export const exception: v.GenericSchema<unknown, Exception> = v.strictObject({
  issueId: jiraId,
  pi: piKey,
  state: v.picklist(['requested', 'granted', 'refused']),
  reason: note(1000),
  requestedBy: holderId,
  requestedAt: instant,
  decidedBy: v.nullable(holderId),
  decidedAt: v.nullable(instant),
  answer: v.nullable(note(1000)),
  expiresOn: v.nullable(day),
  version: whole(1, Number.MAX_SAFE_INTEGER),
});
