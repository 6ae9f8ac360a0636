import * as v from 'valibot';
import type { PiScope } from '../contract';
import { instant, jiraId, list, piKey, whole } from './parts';

/** What a PI was sealed with, a part of it: a large scope does not fit into one record. */
export const scopeItems: v.GenericSchema<unknown, PiScope['items']> = list(v.strictObject({ issueId: jiraId, admittedAt: instant }), 10_000);

/** The first part of a scope as it lies in storage, which knows how many parts there are. */
export const scopeHead: v.GenericSchema<unknown, PiScope & { of: number }> = v.strictObject({ pi: piKey, sealedAt: instant, of: whole(1, 25), items: scopeItems });
