import type { Admission, LedgerEntry, Pi, PiScope, Result } from '../contract';
import { ok } from '../contract';
import type { Portfolio } from './portfolio';
import { openPortfolio } from './portfolio';
import type { Ports } from './ports';
import { readAll } from './readVisible';

/**
 * Seals the PI whose cutoff passed last, if it is not sealed yet: what is admitted to it becomes its scope. Requests that nobody decided
 * are not in it. Run twice, also at once, it seals once.
 *
 * @returns the scope, or null where there was nothing to seal
 * @example await sealPis(ports)
 */
export async function sealPis(ports: Ports): Promise<Result<PiScope | null>> {
  const portfolio = await openPortfolio(ports);
  if (!portfolio.ok || portfolio.value === null) return portfolio.ok ? ok(null) : portfolio;
  const pi = lastClosed(portfolio.value);
  const sealed = await ports.scopes.read(pi.key);
  if (!sealed.ok || sealed.value !== null) return sealed.ok ? ok(null) : sealed;
  const admitted = await readAll((place) => ports.admissions.ofPi(pi.key, place));
  if (!admitted.ok) return admitted;
  const scope: PiScope = { pi: pi.key, sealedAt: portfolio.value.now, items: admitted.value.map(itemOf) };
  const written = await ports.scopes.seal(scope, entryOf(scope));
  if (written.ok) return written;
  return written.fault.code === 'conflict' ? ok(null) : written;
}

const lastClosed = ({ calendar, today, settings }: Portfolio): Pi => calendar.piBySeq(calendar.openPi(today, settings.intake.leadDays).seq - 1);

const itemOf = ({ issueId, decidedAt, requestedAt }: Admission): PiScope['items'][number] => ({ issueId, admittedAt: decidedAt ?? requestedAt });

const entryOf = ({ pi, sealedAt, items }: PiScope): LedgerEntry => ({
  at: sealedAt,
  kind: 'pi-sealed',
  issueId: null,
  by: null,
  detail: { pi, count: items.length, ids: items.map(({ issueId }) => issueId) },
});
