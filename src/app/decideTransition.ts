import type { GateRule, Instant, LedgerEntry, Result } from '../contract';
import { ok } from '../contract';
import type { Decided } from './decideWithWip';
import { decideWithWip } from './decideWithWip';
import { epicOf, readIssue, readRecords } from './epic';
import type { GateAnswer, GatePolicy, Transition } from './gate';
import { failGate, PASS } from './gate';
import type { Portfolio } from './portfolio';
import { openPortfolio } from './portfolio';
import type { IssueRead, Ports } from './ports';
import { within } from './within';
import { standingAt } from './standingAt';

/** Forge stops a function at 25 s with a message of its own, so the gate answers before that. */
const DEADLINE = 20_000;

/** What is left to write the ledger line of a refusal or a failure; the answer does not wait longer for it. */
const LEDGER_DEADLINE = 2_000;

/**
 * Decides whether a transition may go on. Never throws and never takes longer than 20 s (22 with the ledger line): where it
 * can't decide, the policy does. Makes one request to Jira (two if Jira was busy) and three to storage where no
 * WIP limit and no criterion on providers asks for more. Most follow one another: the settings name the fields to read, and records
 * are kept by the issue's id, while Forge hands over its key.
 *
 * @example await decideTransition(ports, { rule: 'implementing', issueKey: 'PAY-1', accountId: 'erin', toStatusId: '10014', modifiedFields: {} })
 * // { allowed: false, message: 'Intake for PI 2026.4 closed on 7 Sep. Next: PI 2027.1, open until 21 Dec. …' }
 */
export async function decideTransition(ports: Ports, transition: Transition): Promise<GateAnswer> {
  const policy: GatePolicy = { whenGateFails: 'closed' };
  const judged = judge(ports, transition, policy).catch((): Result<Judgement> => BROKEN);
  const outcome = await within(ports, DEADLINE, judged);
  if (outcome === null) return failGate(policy, 'Jira or Forge storage took too long to answer.', (entry) => write(ports, transition, entry));
  if (!outcome.ok) return failGate(policy, outcome.fault.message, (entry) => write(ports, transition, entry));
  const { answer, refusal } = outcome.value;
  if (refusal) await write(ports, transition, refusal);
  return answer;
}

interface Judgement {
  answer: GateAnswer;
  refusal: Pick<LedgerEntry, 'kind' | 'issueId' | 'detail'> | null;
}

const passes: Judgement = { answer: PASS, refusal: null };

/** A bug of ours is no reason to leave people with Forge's generic message. */
const BROKEN: Result<never> = { ok: false, fault: { code: 'unavailable', message: 'Something went wrong inside Interlock.' } };

/** Learns the policy on the way, so that a later failure is treated as the admin chose. */
async function judge(ports: Ports, transition: Transition, policy: GatePolicy): Promise<Result<Judgement>> {
  const portfolio = await openPortfolio(ports);
  if (!portfolio.ok) return portfolio;
  if (portfolio.value === null) return ok(passes);
  policy.whenGateFails = portfolio.value.settings.intake.whenGateFails;
  // An issue that is only being created has no key yet, no admission, and nothing that could be read: the gate has no say.
  if (transition.issueKey === null) return ok(passes);
  // As the app: Forge promises no person in a validator, and a gate that can't read holds everybody back. The capability is
  // the workflow's own, which let the person try the transition; the message speaks of that one issue alone.
  const issue = await readIssue(ports, portfolio.value, 'app', transition.issueKey);
  return issue.ok ? judgeIssue(ports, transition, portfolio.value, issue.value) : issue;
}

async function judgeIssue(ports: Ports, transition: Transition, portfolio: Portfolio, issue: IssueRead): Promise<Result<Judgement>> {
  // What the transition's screen is about to save counts already: who fills in the last field there must not be refused for it.
  const edited = { ...issue, fields: { ...issue.fields, ...transition.modifiedFields } };
  if (standingAt(portfolio, issue) !== 'governed') return ok(passes);
  if (transition.rule === null) return UNREADABLE_RULE;
  const records = await readRecords(ports, portfolio, edited);
  if (!records.ok) return records;
  const decided = await decideWithWip(ports, portfolio, epicOf(portfolio, edited, records.value), { ...transition, rule: transition.rule });
  return decided.ok ? ok(judgementOf(issue.id, transition.rule, decided.value)) : decided;
}

/** Not a refusal but a failing gate: whoever moves the issue can't help it, so the policy decides. */
const UNREADABLE_RULE: Result<never> = {
  ok: false,
  fault: { code: 'unreadable', message: "The Interlock rule on this transition can't be read. A Jira admin can mend it by editing the rule in the workflow." },
};

function judgementOf(issueId: string, rule: GateRule, { verdict: { allowed, message, reasons }, told }: Decided): Judgement {
  if (allowed) return { answer: { allowed, message }, refusal: null };
  return { answer: { allowed, message }, refusal: { kind: 'refused', issueId, detail: { rule, reasons: reasons.map(({ code }) => code), why: told } } };
}

/** The verdict stands whether or not its line could be written. */
async function write(ports: Ports, { accountId }: Transition, entry: Omit<LedgerEntry, 'at' | 'by'>): Promise<void> {
  const at: Instant = ports.clock.now();
  await within(ports, LEDGER_DEADLINE, ports.ledger.append({ ...entry, at, by: accountId }).catch(() => null));
}
