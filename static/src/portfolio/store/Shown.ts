import { NONE_16, type Portfolio } from '../Portfolio';
import type { EpicStore, NumberColumn } from './EpicStore';

type TableName = keyof Portfolio['tables'];

/** Numbers the entries of the store's tables anew, in the order in which the rows that are shown first name them. */
export class Shown {
  private readonly places = new Map<TableName, Map<number, number>>();

  constructor(
    private readonly store: EpicStore,
    private readonly rows: readonly number[],
  ) {}

  /** The new place of a table's entry; -1 becomes NONE_16. */
  place(table: TableName, at: number): number {
    if (at < 0) return NONE_16;
    const places = this.places.get(table) ?? new Map<number, number>();
    this.places.set(table, places);
    const known = places.get(at);
    if (known !== undefined) return known;
    places.set(at, places.size);
    return places.size - 1;
  }

  column16(name: NumberColumn, table: TableName): Uint16Array {
    return Uint16Array.from(this.rows, (row) => this.place(table, this.store.numbers[name][row] as number));
  }

  /** Ask last: only what was given a place is in it. */
  tables(): Portfolio['tables'] {
    const named = (table: TableName): unknown[] => [...(this.places.get(table)?.keys() ?? [])].map((at) => this.store.tables[table].items[at]);
    const names: TableName[] = ['projects', 'types', 'statuses', 'people', 'versionNames', 'sprintNames', 'linkTypes'];
    return Object.fromEntries(names.map((name) => [name, named(name)])) as unknown as Portfolio['tables'];
  }
}
