import type { Admission, LedgerEntry, Result } from '../contract';
import { ok } from '../contract';
import { admitProblem, nextChance, requestAdmission } from '../domain/intake';
import { may } from '../domain/roles';
import type { Epic } from './epic';
import { changed, epicOf, readIssue, readRecords } from './epic';
import { ledgerState } from './ledger/ledgerState';
import { mirrorEpic } from './mirrorEpic';
import type { Portfolio } from './portfolio';
import { openPortfolio } from './portfolio';
import type { Ports } from './ports';
import { rolesHeld } from './rolesHeld';
import { standingAt } from './standingAt';

/** Which issue was moved, and by whom; null for automation. */
export interface Moved {
  issueKey: string;
  accountId: string | null;
}

/** What became of it: `none` where there was nothing to do, or it can't be; the ledger says which. */
export type AdmittedOnTransition = Admission['state'] | 'none';

/**
 * What a transition that carries the post function does: asks for admission to the PI whose intake is open. By policy the epic is admitted
 * at once or waits for Solution Portfolio Management; if one of them moved it, that is their decision. The move is done already, so what
 * stands against it is told to the ledger only.
 *
 * @example await admitOnTransition(ports, { issueKey: 'PAY-1', accountId: 'erin' }) // ok('admitted')
 */
export async function admitOnTransition(ports: Ports, { issueKey, accountId }: Moved): Promise<Result<AdmittedOnTransition>> {
  const portfolio = await openPortfolio(ports);
  if (!portfolio.ok || portfolio.value === null) return portfolio.ok ? ok('none') : portfolio;
  // As the app: a post function runs after the move, without the person. The capability is the workflow's own, which let them move the
  // issue; whether they decide is looked up below.
  const issue = await readIssue(ports, portfolio.value, 'app', issueKey);
  if (!issue.ok) return issue;
  if (standingAt(portfolio.value, issue.value) !== 'governed') return ok('none');
  const records = await readRecords(ports, portfolio.value, issue.value);
  return records.ok ? admit(ports, portfolio.value, epicOf(portfolio.value, issue.value, records.value), accountId) : records;
}

async function admit(ports: Ports, portfolio: Portfolio, epic: Epic, accountId: string | null): Promise<Result<AdmittedOnTransition>> {
  const { situation, held, issue } = epic;
  const pi = nextChance(situation).pi.key;
  const entry = { at: portfolio.now, issueId: issue.id, by: accountId };
  const fault = admitProblem({ ...situation, pi });
  if (fault?.code === 'conflict') return ok('none');
  if (fault) return refused(ports, { ...entry, kind: 'refused', detail: { via: 'post function', pi, why: fault.message } });
  const policy = await policyFor(ports, portfolio, accountId);
  if (!policy.ok) return policy;
  const made = requestAdmission({ issueId: issue.id, pi, by: accountId ?? NOBODY, at: portfolio.now, policy: policy.value, previous: held.admission });
  const admission = { ...made, version: held.version + 1 };
  const detail = { via: 'post function', pi, version: admission.version, before: ledgerState(held.admission), after: ledgerState(admission) };
  const written = await ports.admissions.write(admission, held.version, { ...entry, kind: admission.state, detail });
  if (!written.ok) return written.fault.code === 'conflict' ? ok('none') : written;
  await mirrorEpic(ports, portfolio, accountId === null ? null : { accountId }, changed(portfolio, epic, { held: { admission, version: admission.version } }));
  return ok(admission.state);
}

/** Jira's own name for an account that is nobody's. */
const NOBODY = 'unknown';

async function refused({ ledger }: Ports, entry: LedgerEntry): Promise<Result<AdmittedOnTransition>> {
  const written = await ledger.append(entry);
  return written.ok ? ok('none') : written;
}

async function policyFor(ports: Ports, { settings }: Portfolio, accountId: string | null): Promise<Result<Pick<typeof settings.intake, 'admission'>>> {
  if (settings.intake.admission === 'at-once' || accountId === null) return ok(settings.intake);
  const roles = await rolesHeld(ports, { accountId }, settings.roles);
  if (!roles.ok) return roles;
  return ok(may('intake.decide', { roles: roles.value }) ? { admission: 'at-once' } : settings.intake);
}
