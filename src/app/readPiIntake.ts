import type { PiIntake, PiKey, Result } from '../contract';
import { fail, ok } from '../contract';
import { needPortfolio } from './portfolio';
import type { Caller, Ports } from './ports';
import { readAll } from './readVisible';

/**
 * A PI's intake as it is on record: what it was sealed with, what is admitted to it now, and its exceptions. Issues that the caller can't
 * browse are in none of them. Fault `bad-input` for a PI that is not in the cadence.
 *
 * @example await readPiIntake(ports, { accountId: 'val' }, { pi: '2027.1' })
 */
export async function readPiIntake(ports: Ports, _caller: Caller, { pi }: { pi: PiKey }): Promise<Result<PiIntake>> {
  const portfolio = await needPortfolio(ports);
  if (!portfolio.ok) return portfolio;
  if (!portfolio.value.calendar.piByKey(pi)) return noPi(pi);
  const intake = await readIntake(ports, pi);
  if (!intake.ok) return intake;
  const { sealed, admitted, exceptions } = intake.value;
  const ids = new Set([...(sealed?.items ?? []), ...admitted, ...exceptions].map(({ issueId }) => issueId));
  const browsable = ids.size === 0 ? ok([]) : await ports.jira.browsableIssues([...ids]);
  if (!browsable.ok) return browsable;
  const seen = new Set(browsable.value);
  const isSeen = ({ issueId }: { issueId: string }): boolean => seen.has(issueId);
  return ok({ sealed: sealed && { ...sealed, items: sealed.items.filter(isSeen) }, admitted: admitted.filter(isSeen), exceptions: exceptions.filter(isSeen), asOf: portfolio.value.now });
}

type Intake = Omit<PiIntake, 'asOf'>;

async function readIntake(ports: Ports, pi: PiKey): Promise<Result<Intake>> {
  const [sealed, admitted, exceptions] = await Promise.all([
    ports.scopes.read(pi),
    readAll((place) => ports.admissions.ofPi(pi, place)),
    readAll((place) => ports.exceptions.ofPi(pi, place)),
  ]);
  if (!sealed.ok) return sealed;
  if (!admitted.ok) return admitted;
  return exceptions.ok ? ok({ sealed: sealed.value, admitted: admitted.value, exceptions: exceptions.value }) : exceptions;
}

function noPi(pi: PiKey): Result<never> {
  const message = `The cadence has no PI ${pi}. Choose one of the list.`;
  return fail('bad-input', message, { problems: [{ path: 'pi', message }] });
}
