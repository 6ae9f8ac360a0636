import type { IntakeView, Result } from '../contract';
import type { Epic } from './epic';
import { mirrorEpic } from './mirrorEpic';
import type { Portfolio } from './portfolio';
import type { Caller, Ports } from './ports';
import { viewFor } from './viewIntake';

/**
 * What every change of an epic's records ends with: the issue property follows, and whoever made the change sees the epic as it is now.
 *
 * @param epic as it is after the change
 * @example return mirrorAndView(ports, caller, portfolio, changed(portfolio, epic, { evidence }))
 */
export async function mirrorAndView(ports: Ports, caller: Caller, portfolio: Portfolio, epic: Epic): Promise<Result<IntakeView>> {
  const property = await mirrorEpic(ports, portfolio, caller, epic);
  return viewFor(ports, caller, portfolio, { ...epic, property: { property, problem: null } });
}
