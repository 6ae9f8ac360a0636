import type { GateRule, KanbanState, Result, Verdict } from '../contract';
import { ok } from '../contract';
import { stateOf } from '../domain/epics';
import { standsOn } from '../domain/exceptions';
import { decideIntake } from '../domain/intake';
import { limitsFor } from '../domain/wip';
import type { Epic } from './epic';
import type { Transition } from './gate';
import type { Portfolio } from './portfolio';
import type { Ports } from './ports';
import { nameHolders } from './wip/nameHolders';
import { readHeld } from './wip/readWip';
import { takePlaces } from './wip/takePlaces';

/** A verdict, and its words without the names of others: for the ledger, which more people read than the one who moves the issue. */
export interface Decided {
  verdict: Verdict;
  told: string;
}

/**
 * The gate's verdict, WIP included. An epic that the other rules let pass takes its places; for one that they refuse, full limits are
 * only looked at, so that all reasons are told at once.
 *
 * @returns a fault where WIP can't be read or written: a limit that can't be checked is a gate that fails
 * @example await decideWithWip(ports, portfolio, epic, transition)
 */
export async function decideWithWip(ports: Ports, portfolio: Portfolio, epic: Epic, transition: Transition & { rule: GateRule }): Promise<Result<Decided>> {
  const { rule } = transition;
  const verdict = decideIntake({ ...epic.situation, rule, full: [] });
  const state = stateEntered(portfolio, transition);
  if (state === null || !epic.stream) return ok(unnamed(verdict));
  const entering = { issueId: epic.issue.id, streamId: epic.stream.id, state, force: isForced(portfolio, epic, rule, state) };
  const held = verdict.allowed ? await takePlaces(ports, portfolio, entering) : await readHeld(ports, portfolio, limitsFor(portfolio.settings.wip, epic.stream.id, state));
  if (!held.ok) return held;
  const full = held.value.filter(({ use, issueIds }) => use.held >= use.limit && !issueIds.includes(epic.issue.id));
  if (full.length === 0) return ok(unnamed(verdict));
  // Only the person who moves the issue may learn whose places they are; automation has no eyes.
  const uses = full.map(({ use }) => use);
  const named = transition.accountId === null ? uses : await nameHolders(ports, full);
  return ok({ verdict: decideIntake({ ...epic.situation, rule, full: named }), told: decideIntake({ ...epic.situation, rule, full: uses }).message });
}

const unnamed = (verdict: Verdict): Decided => ({ verdict, told: verdict.message });

/** Where Forge does not say, a rule leads to its own state. */
function stateEntered({ settings }: Portfolio, { toStatusId, rule }: Transition & { rule: GateRule }): KanbanState | null {
  const mapped = toStatusId === null ? null : stateOf(settings.statuses, toStatusId);
  return mapped ?? (rule === 'wip' ? null : rule);
}

/** An exception stands above WIP, and an epic that is in the state already takes nobody's place. */
const isForced = ({ calendar, today }: Portfolio, { state, exception }: Epic, rule: GateRule, entered: KanbanState): boolean =>
  state === entered || (rule === 'implementing' && exception !== null && standsOn(exception, calendar, today));
