import type { Admission, AdmissionState, Result } from '../contract';
import { ok } from '../contract';
import { projectionOf, readProperty } from '../domain/intake';
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
  const sweep: Sweep = { right: 0, mended: 0, failed: 0 };
  for (const state of STATES) {
    for (let after: string | null = null, more = true; more; ) {
      const page = await ports.admissions.list(state, after);
      if (!page.ok) return page;
      const swept = await sweepPage(ports, page.value.items, sweep);
      if (!swept.ok) return swept;
      after = page.value.next;
      more = after !== null;
    }
  }
  return ok(sweep);
}

async function sweepPage(ports: Ports, admissions: Admission[], sweep: Sweep): Promise<Result<null>> {
  if (admissions.length === 0) return ok(null);
  const read = await ports.jira.readProperties(admissions.map(({ issueId }) => issueId));
  if (!read.ok) return read;
  const found = new Map(read.value.map(({ id, property }) => [id, property]));
  for (const admission of admissions) if (found.has(admission.issueId)) sweep[await mend(ports, admission, found.get(admission.issueId))] += 1;
  return ok(null);
}

async function mend({ jira, ledger, clock }: Ports, admission: Admission, raw: unknown): Promise<keyof Sweep> {
  const { property } = readProperty(raw);
  const projection = projectionOf(admission, property, clock.now());
  // `changedAt` is no part of the mirror: one written before it came, or by an earlier call, is as right as any.
  if (property && property.admittedPi === projection.admittedPi && property.admission === projection.admission) return 'right';
  // As the app: nobody is in front of a schedule. The capability was checked when the admission was written; this only repeats it.
  const written = await jira.writeProperty('app', admission.issueId, projection);
  const kind = written.ok ? 'mirror-mended' : 'mirror-failed';
  await ledger.append({ at: clock.now(), kind, issueId: admission.issueId, by: null, detail: { found: raw ?? null, admission: projection.admission } });
  return written.ok ? 'mended' : 'failed';
}
