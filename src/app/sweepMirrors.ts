import type { Admission, AdmissionState, Result } from '../contract';
import { ok } from '../contract';
import { projectedAdmission, readProperty, sameProjection } from '../domain/intake';
import { readEpic } from './epic';
import { propertyOf, writeProperty } from './mirrorEpic';
import type { Portfolio } from './portfolio';
import { openPortfolio } from './portfolio';
import type { Ports } from './ports';

/** What a sweep found. Issues that are gone from Jira are neither right nor mended. */
export interface Sweep {
  right: number;
  mended: number;
  failed: number;
}

const STATES: AdmissionState[] = ['requested', 'admitted', 'declined'];

/**
 * Mends the issue properties that no longer mirror their admission, because a write failed or a hand edited them. Target
 * PIs have their home in the property and are kept. Each mend is told to the ledger.
 *
 * @example await sweepMirrors(ports) // ok({ right: 23, mended: 1, failed: 0 })
 */
export async function sweepMirrors(ports: Ports): Promise<Result<Sweep>> {
  const portfolio = await openPortfolio(ports);
  if (!portfolio.ok) return portfolio;
  const sweep: Sweep = { right: 0, mended: 0, failed: 0 };
  if (portfolio.value === null) return ok(sweep);
  for (const state of STATES) {
    for (let after: string | null = null, more = true; more; ) {
      const page = await ports.admissions.list(state, after);
      if (!page.ok) return page;
      const swept = await sweepPage(ports, portfolio.value, page.value.items, sweep);
      if (!swept.ok) return swept;
      after = page.value.next;
      more = after !== null;
    }
  }
  return ok(sweep);
}

async function sweepPage(ports: Ports, portfolio: Portfolio, admissions: Admission[], sweep: Sweep): Promise<Result<null>> {
  if (admissions.length === 0) return ok(null);
  const read = await ports.jira.readProperties(admissions.map(({ issueId }) => issueId));
  if (!read.ok) return read;
  const found = new Map(read.value.map(({ id, property }) => [id, property]));
  for (const admission of admissions) if (found.has(admission.issueId)) sweep[await mend(ports, portfolio, admission, found.get(admission.issueId))] += 1;
  return ok(null);
}

/** Only an epic whose property can't be right by its admission alone is read whole. */
async function mend(ports: Ports, portfolio: Portfolio, admission: Admission, raw: unknown): Promise<keyof Sweep> {
  const { property } = readProperty(raw);
  const expected = projectedAdmission({ ...portfolio, admission, exception: null });
  if (property?.admission === expected.admission && property.admittedPi === expected.admittedPi && property.startsOn === expected.startsOn) return 'right';
  // As the app, here and below: nobody is in front of a schedule. The capability was checked when the records were written; this only repeats them.
  const epic = await readEpic(ports, portfolio, admission.issueId, 'app');
  if (!epic.ok) return 'failed';
  if (property && sameProjection(property, propertyOf(epic.value, property.targetPi, ports.clock.now()))) return 'right';
  const written = await writeProperty(ports, portfolio, epic.value);
  const kind = written.ok ? 'mirror-mended' : 'mirror-failed';
  await ports.ledger.append({ at: ports.clock.now(), kind, issueId: admission.issueId, by: null, detail: { found: raw ?? null, admission: expected.admission } });
  return written.ok ? 'mended' : 'failed';
}
