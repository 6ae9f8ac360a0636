import type { Day, PiIntake } from '../../../../../../src/contract';
import { sayDayOf } from '../../../../ui/sayDayOf';
import type { ScopeMark, ScopeRow } from './scopeRows';

/** What each mark is called, and its lozenge's colour. */
export const MARKS: Record<ScopeMark, { label: string; type: 'default' | 'inprogress' | 'moved' | 'new' | 'removed' | 'success' }> = {
  admitted: { label: 'Admitted', type: 'new' },
  sealed: { label: 'Sealed', type: 'success' },
  withdrawn: { label: 'No longer admitted', type: 'removed' },
  added: { label: 'Admitted since', type: 'new' },
  exception: { label: 'Exception', type: 'moved' },
};

/**
 * What a PI was sealed with, and what has changed since, in one sentence.
 *
 * @example sayScope(intake, rows, 'PI 2026.4', today) // 'Sealed on 7 Sep: 12 epics. Since then 1 was withdrawn, 1 came in by exception.'
 */
export function sayScope({ sealed }: Pick<PiIntake, 'sealed'>, rows: readonly ScopeRow[], pi: string, today: Day, timeZone?: string): string {
  const of = (mark: ScopeMark): number => rows.filter((row) => row.mark === mark).length;
  const [withdrawn, added, exceptions] = [of('withdrawn'), of('added'), of('exception')];
  if (!sealed) {
    const admitted = of('admitted') === 0 ? 'No epic is' : of('admitted') === 1 ? '1 epic is' : `${of('admitted')} epics are`;
    const so = `${admitted} admitted so far. ${pi} is sealed once its cutoff has passed.`;
    return exceptions > 0 ? `${so} ${sayExceptions(exceptions)}.` : so;
  }
  const since = [
    ...(withdrawn > 0 ? [`${withdrawn} ${were(withdrawn)} withdrawn`] : []),
    ...(added > 0 ? [`${added} ${were(added)} admitted`] : []),
    ...(exceptions > 0 ? [sayExceptions(exceptions)] : []),
  ];
  const first = `Sealed on ${sayDayOf(sealed.sealedAt, today, timeZone)}: ${epics(of('sealed') + withdrawn)}.`;
  return since.length > 0 ? `${first} Since then ${since.join(', ')}.` : `${first} Nothing has changed since.`;
}

const epics = (count: number): string => `${count} ${count === 1 ? 'epic' : 'epics'}`;
const were = (count: number): string => (count === 1 ? 'was' : 'were');
const sayExceptions = (count: number): string => `${count} came in by exception`;
