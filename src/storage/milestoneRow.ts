import type { Milestone, Result } from '../contract';
import { ok } from '../contract';
import { milestone as milestoneSchema } from '../schemas/milestone';
import type { RecordKind, Versioned } from './versioned';
import { unwrap, wrap } from './versioned';

/** As the entity in the manifest: what the index needs beside the body. */
export interface MilestoneRow {
  version: number;
  state: 'kept' | 'removed';
  day?: string;
  body?: Versioned;
}

/** Schema 1 is the first; a change of shape adds its step to `migrations`. */
const KIND: RecordKind<Milestone> = { what: 'milestone data', schema: milestoneSchema, migrations: [] };

/** @example milestoneRow(milestone).state // 'kept' */
export const milestoneRow = (milestone: Milestone): MilestoneRow => ({ version: milestone.version, state: 'kept', day: milestone.day, body: wrap(KIND, milestone) });

/** A removed milestone leaves a row with its version only, which no list shows. @example removedRow(3) // { version: 3, state: 'removed' } */
export const removedRow = (version: number): MilestoneRow => ({ version, state: 'removed' });

/** The milestone in a row: null where it was removed, `unreadable` where the row is damaged. */
export const milestoneOf = (row: MilestoneRow): Result<Milestone | null> => (row.state === 'removed' ? ok(null) : unwrap(KIND, row.body));
