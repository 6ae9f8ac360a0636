import type { Evidence, IntakeView, LedgerEntry, Result } from '../../contract';
import { fail } from '../../contract';
import type { Epic } from '../epic';
import { changed } from '../epic';
import { readGoverned } from '../governed';
import { mirrorAndView } from '../mirrorAndView';
import type { Portfolio } from '../portfolio';
import type { Caller, Ports } from '../ports';

/** What a call makes of an epic's evidence, and how the ledger tells it. */
export type Recording = Pick<Evidence, 'scores' | 'marks'> & Pick<LedgerEntry, 'kind' | 'detail'>;

/** Which epic, and the version of its evidence that the person saw. */
export interface Seen {
  issueId: string;
  version: number;
}

/**
 * Changes what is recorded of an epic, if nobody has since the person looked. Evidence and ledger line go together; the property follows.
 *
 * @param recording what it comes to, or why not
 * @returns `conflict` where somebody else was first: nothing of either is lost, since theirs stands and this one is still on the screen
 * @example return record(ports, caller, seen, ({ evidence }) => ok({ …evidence, marks, kind: 'ticked', detail }))
 */
export async function record(ports: Ports, caller: Caller, { issueId, version }: Seen, recording: (epic: Epic, portfolio: Portfolio) => Promise<Result<Recording>>): Promise<Result<IntakeView>> {
  const governed = await readGoverned(ports, issueId);
  if (!governed.ok) return governed;
  const { portfolio, epic } = governed.value;
  if (epic.evidence.version !== version) return RACED;
  const recorded = await recording(epic, portfolio);
  if (!recorded.ok) return recorded;
  const { scores, marks, kind, detail } = recorded.value;
  const evidence: Evidence = { issueId, scores, marks, version: version + 1 };
  const written = await ports.evidence.write(evidence, version, { at: portfolio.now, kind, issueId, by: caller.accountId, detail });
  if (!written.ok) return written.fault.code === 'conflict' ? RACED : written;
  return mirrorAndView(ports, caller, portfolio, changed(portfolio, epic, { evidence }));
}

const RACED: Result<never> = fail('conflict', 'Somebody else recorded something about this epic first. Look at it as it is now, then make your change.');
