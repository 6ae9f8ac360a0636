import * as v from 'valibot';
import type { Milestone, MilestoneDraft } from '../contract';
import { LONGEST_NAME, LONGEST_NOTE } from '../domain/milestones';
import { day, holderId, instant, jiraId, list, note, text, whole } from './parts';

/** Made up by the screen that creates it. It becomes a key of storage, so nothing else is let in. */
export const milestoneId = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'Give the id as a UUID in small letters.'));

const filledIn = {
  id: milestoneId,
  name: text(LONGEST_NAME),
  kind: v.picklist(['pi', 'fixed-date', 'learning']),
  day,
  streamIds: list(text(100), 500),
  note: note(LONGEST_NOTE),
};

/** What a screen sends to save a milestone. Whether day and streams exist is the rules' business. */
export const milestoneDraft: v.GenericSchema<unknown, MilestoneDraft> = v.strictObject({ ...filledIn, version: whole(0, Number.MAX_SAFE_INTEGER - 1) });

/** A milestone as it lies in storage. */
export const milestone: v.GenericSchema<unknown, Milestone> = v.strictObject({
  ...filledIn,
  versions: list(v.strictObject({ projectId: jiraId, versionId: jiraId, name: text(255), day }), 1000),
  changedBy: holderId,
  changedAt: instant,
  version: whole(1, Number.MAX_SAFE_INTEGER),
});
