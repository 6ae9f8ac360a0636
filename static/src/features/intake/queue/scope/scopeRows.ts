import type { Exception, PiIntake } from '../../../../../../src/contract';
import type { EpicFacts } from '../../../epics/EpicFacts';
import type { EpicsById } from '../../../epics/readEpicFacts';

/** How an epic stands to what the PI was sealed with; `admitted` before it is sealed. */
export type ScopeMark = 'admitted' | 'sealed' | 'withdrawn' | 'added' | 'exception';

export interface ScopeRow {
  issueId: string;
  epic: EpicFacts | null;
  mark: ScopeMark;
  /** Why it may start against the cadence; null but for exceptions. */
  reason: string | null;
}

/**
 * A PI's epics: first what it was sealed with, or is admitted so far; then what was admitted since, and what came in by
 * exception. Those that are no longer admitted stay in sight.
 *
 * @example scopeRows({ sealed, admitted, exceptions }, epics).map(({ mark }) => mark) // ['sealed', 'withdrawn', 'added', 'exception']
 */
export function scopeRows({ sealed, admitted, exceptions }: Pick<PiIntake, 'sealed' | 'admitted' | 'exceptions'>, epics: EpicsById): ScopeRow[] {
  const now = new Set(admitted.map(({ issueId }) => issueId));
  const then = new Set((sealed?.items ?? []).map(({ issueId }) => issueId));
  const row = (issueId: string, mark: ScopeMark, reason: string | null = null): ScopeRow => ({ issueId, epic: epics.get(issueId) ?? null, mark, reason });
  return [
    ...[...then].map((id) => row(id, now.has(id) ? 'sealed' : 'withdrawn')),
    ...[...now].filter((id) => !then.has(id)).map((id) => row(id, sealed ? 'added' : 'admitted')),
    ...exceptions.filter((exception) => isGranted(exception) && !now.has(exception.issueId)).map(({ issueId, reason }) => row(issueId, 'exception', reason)),
  ];
}

const isGranted = ({ state }: Exception): boolean => state === 'granted';
