import type { Day } from '../../../../../src/contract';
import { saySpan } from '../../../ui/saySpan';
import type { PendingRow } from './PendingRow';
import type { PendingPage } from './readPending';
import { sayRow, type RowState } from './rowState';

/**
 * The sentence over the list: which PI takes epics now, and who decides.
 *
 * @example pendingIntro(page, '2026-11-24') // 'Intake is open for PI 2027.1 (4 Jan – 28 Mar 2027). You can admit or decline each request.'
 */
export function pendingIntro({ openPi, mayDecide }: Pick<PendingPage, 'openPi' | 'mayDecide'>, today: Day): string {
  const open = openPi ? `Intake is open for ${openPi.name} (${saySpan(openPi.start, openPi.end, today)}).` : 'No intake is open.';
  return `${open} ${mayDecide ? 'You can admit or decline each request.' : 'Solution Portfolio Management decides; you can read along.'}`;
}

/** What has been said of the rows so far, for screen readers; null before anything was. */
export function lastWords(rows: readonly PendingRow[], stateOf: (issueId: string) => RowState): string | null {
  const said = rows.flatMap((row) => {
    const words = sayRow(stateOf(row.admission.issueId));
    return words ? [`${row.key ?? 'Epic'}: ${words}`] : [];
  });
  return said.length > 0 ? said.join('. ') : null;
}
