import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import type { Clock, Jira } from '../app/ports';
import { ok } from '../contract';
import { attempt } from './attempt';

/** How long a person who leaves a group keeps what it let them do: short enough to be waited for. */
const MINUTES = 2;

const remembered = v.object({ until: v.string(), groupIds: v.array(v.string()) });

/**
 * Asks Jira for an account's groups, and keeps the answer for two minutes, since a session asks again with every click. What is kept is
 * Jira's own answer; nothing of it comes from a screen. Where storage does not answer, Jira is asked.
 *
 * @param ask the question to Jira
 * @example const groupIdsOf = rememberGroups(jira.groupIdsOf, systemClock)
 */
export function rememberGroups(ask: Jira['groupIdsOf'], clock: Clock): Jira['groupIdsOf'] {
  return async (accountId) => {
    const key = `groups:${accountId.replace(/[^A-Za-z0-9:._-]/g, '#')}`;
    const kept = await attempt(() => kvs.get(key));
    const known = v.safeParse(remembered, kept.ok ? kept.value : null);
    // Forge may show a row for two days after its time, so the row says itself until when it holds.
    if (known.success && known.output.until > clock.now()) return ok(known.output.groupIds);
    const asked = await ask(accountId);
    if (!asked.ok) return asked;
    const value = { until: new Date(Date.parse(clock.now()) + MINUTES * 60_000).toISOString(), groupIds: asked.value };
    await attempt(() => kvs.set(key, value, { ttl: { value: MINUTES, unit: 'MINUTES' } }));
    return asked;
  };
}
