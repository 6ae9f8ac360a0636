import type { InterlockProperty, PiKey, Result } from '../contract';
import { ok } from '../contract';
import { projectionOf } from '../domain/intake';
import type { Epic } from './epic';
import { changed } from './epic';
import { closedPis, exceptionThatCounts } from './exceptionThatCounts';
import type { Portfolio } from './portfolio';
import type { Caller, Ports } from './ports';

/**
 * Mirrors what storage has taken to the issue property, for JQL and screens. The mirror is a projection that the gate never believes, so
 * a failure undoes nothing: the ledger gets it, and the caller's change stands.
 *
 * @param by who acted; null where nobody did
 * @param epic as it is after the change
 * @returns the property as it is meant to be now
 * @example await mirrorEpic(ports, portfolio, caller, changed(portfolio, epic, { held }))
 */
export async function mirrorEpic(ports: Ports, portfolio: Portfolio, by: Caller | null, epic: Epic): Promise<InterlockProperty> {
  const written = await writeProperty(ports, portfolio, epic);
  if (written.ok) return written.value;
  // The ledger line is a courtesy: where even that fails, the change is still in storage, and the next one mends the mirror.
  await ports.ledger.append({ at: ports.clock.now(), kind: 'mirror-failed', issueId: epic.issue.id, by: by?.accountId ?? null, detail: { fault: written.fault.code } });
  return propertyOf(epic, targetOf(epic), ports.clock.now());
}

/** Others may change the epic's records while its property is written; more than this many at once is a crowd, and the sweep will do. */
const TRIES = 3;

/**
 * Writes the issue property of an epic. Where its records have changed meanwhile it writes again: who wrote last need not have known all.
 *
 * @example await writeProperty(ports, portfolio, epic)
 */
export async function writeProperty(ports: Ports, portfolio: Portfolio, epic: Epic): Promise<Result<InterlockProperty>> {
  for (let known = epic, tries = 1; ; tries++) {
    const property = propertyOf(known, targetOf(known), ports.clock.now());
    // As the app: whoever decides for the portfolio need not be able to edit the issue, and an event has nobody in front of it. The
    // capability that allowed the change was checked before: `edit-issue` of who asks, enters or withdraws, `hold-role` of who signs,
    // `portfolio-management` of who decides. This only repeats what it came to.
    const written = await ports.jira.writeProperty('app', epic.issue.id, property);
    if (!written.ok) return written;
    const kept = await ports.records.read(epic.issue.id, closedPis(portfolio).map(({ key }) => key));
    if (!kept.ok || tries === TRIES) return ok(property);
    const now = changed(portfolio, known, { ...kept.value, exception: exceptionThatCounts(portfolio, kept.value.exceptions) });
    if (versionsOf(now) === versionsOf(known)) return ok(property);
    known = now;
  }
}

/**
 * The issue property as an epic would have it.
 *
 * @example propertyOf(epic, '2027.1', now)
 */
export const propertyOf = ({ situation, wsjf }: Epic, targetPi: PiKey | null, now: string): InterlockProperty => projectionOf({ ...situation, scores: wsjf.scores }, targetPi, now);

const targetOf = ({ property }: Epic): PiKey | null => property.property?.targetPi ?? null;

const versionsOf = ({ held, evidence, exception }: Epic): string => [held.version, evidence.version, exception?.pi, exception?.version].join();
