import { isFull } from '../facts/isFull';
import { saveCsv } from '../table/saveCsv';
import type { Seen } from '../timeline/seenOf';
import type { ExportKind } from '../toolbar/ExportMenu';
import type { Lookup } from '../view/useLookup';

/** What an export is made from. */
export interface ExportSource {
  lookup: Lookup;
  shown: Uint8Array | null;
  sort: string;
  /** Null where no chart is on screen. */
  seen: Seen | null;
}

/**
 * Hands the roadmap over: epics as a CSV file, the chart on screen as a picture, or either on paper. What draws pictures comes with its
 * own file, when somebody first asks for one.
 *
 * @example await exportRoadmap('png', { lookup, shown, sort: 'start', seen: control.seen() });
 */
export async function exportRoadmap(kind: ExportKind, { lookup, shown, sort, seen }: ExportSource): Promise<void> {
  if (!isFull(lookup)) return;
  if (kind === 'print') window.print();
  else if (kind === 'csv') saveCsv(lookup, shown, sort);
  else if (seen) await (await import('./savePicture')).savePicture(kind, lookup, seen);
}
