import type { Milestone, Result } from '../contract';
import { fail, ok } from '../contract';
import type { Sight } from '../domain/milestones';
import { sightOf, visibleMilestone } from '../domain/milestones';
import type { Portfolio } from './portfolio';
import { needPortfolio } from './portfolio';
import type { HeldMilestone, Ports } from './ports';

/** A milestone that somebody wants to change, in the portfolio that it is in. */
export interface OpenMilestone {
  portfolio: Portfolio;
  /** What the caller can browse. */
  sight: Sight;
  held: HeldMilestone;
}

/**
 * Reads a milestone for a call about it. What the caller may not see is answered as if it did not exist.
 *
 * @example const open = await openMilestone(ports, '0b8f…')
 */
export async function openMilestone(ports: Ports, id: string): Promise<Result<OpenMilestone>> {
  const portfolio = await needPortfolio(ports);
  if (!portfolio.ok) return portfolio;
  const [sight, held] = await Promise.all([readSight(ports, portfolio.value), ports.milestones.read(id)]);
  if (!sight.ok) return sight;
  if (!held.ok) return held;
  const { milestone } = held.value;
  if (milestone !== null && visibleMilestone(milestone, sight.value) === null) return NO_MILESTONE;
  return ok({ portfolio: portfolio.value, sight: sight.value, held: held.value });
}

/** What a call about a milestone answers that is not there for the caller. */
export const NO_MILESTONE: Result<never> = fail('not-found', 'There is no such milestone, or you may not see it.');

/**
 * What the caller can browse of the portfolio.
 *
 * @example await readSight(ports, portfolio)
 */
export async function readSight({ jira }: Pick<Ports, 'jira'>, { settings: { streams } }: Portfolio): Promise<Result<Sight>> {
  const browsable = await jira.browsableProjects(streams.flatMap(({ projectIds }) => projectIds));
  return browsable.ok ? ok(sightOf(streams, browsable.value)) : browsable;
}

/**
 * Why a change comes too late, or null: the milestone must still be the one that the person saw.
 *
 * @example milestoneRaced(held, 2)?.ok // false where somebody has saved version 3
 */
export function milestoneRaced({ milestone, version }: { milestone: Milestone | null; version: number }, seen: number): Result<never> | null {
  if (version === 0 && seen > 0) return NO_MILESTONE;
  if (version === seen && (milestone !== null || version === 0)) return null;
  return milestone === null
    ? fail('conflict', 'Somebody else has removed this milestone. Reload the list.')
    : fail('conflict', 'Somebody else has changed this milestone since you opened it. Reload, then change it again.');
}
