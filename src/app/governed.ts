import type { Result } from '../contract';
import { fail, ok } from '../contract';
import type { Epic } from './epic';
import { readEpic } from './epic';
import type { Portfolio } from './portfolio';
import { needPortfolio } from './portfolio';
import type { Ports } from './ports';

/** An epic that the gate has a say over, and the portfolio that it is in. */
export interface Governed {
  portfolio: Portfolio;
  epic: Epic;
}

/**
 * Reads an epic for a call that changes something: refused where the gate has no say over the issue.
 *
 * @example const governed = await readGoverned(ports, '10001')
 */
export async function readGoverned(ports: Ports, issueId: string): Promise<Result<Governed>> {
  const portfolio = await needPortfolio(ports);
  if (!portfolio.ok) return portfolio;
  const epic = await readEpic(ports, portfolio.value, issueId);
  if (!epic.ok) return epic;
  const why = UNGOVERNED[epic.value.standing];
  return why === undefined ? ok({ portfolio: portfolio.value, epic: epic.value }) : fail('bad-input', why, { problems: [{ path: 'issueId', message: why }] });
}

const UNGOVERNED: Partial<Record<Epic['standing'], string>> = {
  'not-an-epic': 'This issue is no portfolio epic, so it needs no admission. Choose an epic.',
  'outside-streams': "This issue's project is in no value stream. Ask a Jira admin to add the project to one.",
};
