import type { LedgerLine } from '../../contract';
import { toCsv } from '../csv';
import { KIND_NAMES } from './kinds';
import type { LedgerNames } from './LedgerNames';
import { sayRecord } from './sayRecord';
import { whatOf } from './whatOf';
import { whyOf } from './whyOf';

const HEAD = ['When (UTC)', 'Kind', 'Issue', 'Who', 'What', 'Why', 'Before', 'After', 'Entry'];

/**
 * Entries as a CSV file, in their order.
 *
 * @example ledgerCsv(page.items, names).split('\r\n')[0] // 'When (UTC),Kind,Issue,Who,What,Why,Before,After,Entry'
 */
export const ledgerCsv = (lines: readonly LedgerLine[], names: LedgerNames): string => toCsv([HEAD, ...lines.map((line) => rowOf(line, names))]);

function rowOf(line: LedgerLine, names: LedgerNames): string[] {
  const { at, kind, issueId, by, detail, id } = line;
  const [issue, who] = [issueId === null ? '' : names.issue(issueId), by === null ? '' : names.person(by)];
  return [at, KIND_NAMES[kind] ?? kind, issue, who, whatOf(line, names), whyOf(line), sayRecord(detail.before), sayRecord(detail.after), id];
}
