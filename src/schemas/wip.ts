import * as v from 'valibot';
import type { KanbanState, Lease } from '../contract';
import { KANBAN_STATES } from '../domain/settings';
import { instant, jiraId, list, text } from './parts';

/** The leases of one WIP limit, as they lie in storage. */
export const wipLeases: v.GenericSchema<unknown, { state: KanbanState; streamId: string | null; leases: Lease[] }> = v.strictObject({
  state: v.picklist(KANBAN_STATES),
  streamId: v.nullable(text(100)),
  leases: list(v.strictObject({ issueId: jiraId, since: instant, until: v.nullable(instant) }), 10_000),
});
