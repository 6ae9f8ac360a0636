import { toCsv } from '../../../../../src/domain/csv';
import { epicFacts, type FullLookup } from '../facts/epicFacts';
import { saveFile } from '../export/saveFile';
import { COLUMNS } from './columns';
import { sortEpics } from './sortEpics';

/** Excel reads UTF-8 only with this mark in front. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The shown epics as a CSV text, in the table's order.
 *
 * @example csvOf(lookup, null, 'start').split('\r\n')[0] // 'Key,Summary,…'
 */
export function csvOf(lookup: FullLookup, shown: Uint8Array | null, sort: string): string {
  const rows = Array.from(sortEpics(lookup, shown, sort), (epic) => {
    const facts = epicFacts(lookup, epic);
    return COLUMNS.map((column) => column.value(facts));
  });
  return toCsv([COLUMNS.map(({ name }) => name), ...rows]);
}

/** Hands the shown epics over as a file. @example saveCsv(lookup, shown, 'start') */
export function saveCsv(lookup: FullLookup, shown: Uint8Array | null, sort: string): void {
  saveFile(`roadmap-${lookup.wiring.today}.csv`, new Blob([BYTE_ORDER_MARK, csvOf(lookup, shown, sort)], { type: 'text/csv;charset=utf-8' }));
}
