import { NONE_32, type Named, type SprintNamed, type StatusNamed, type VersionNamed } from '../Portfolio';
import type { EpicRecord, ToldLink } from './EpicRecord';
import { Pool } from './Pool';
import { Table } from './Table';

/** Columns of numbers, one entry a row. References are places in the table of that name; -1 is none. */
export const NUMBER_COLUMNS = ['id', 'turn', 'project', 'type', 'status', 'owner', 'start', 'finish', 'targetPi', 'admittedPi', 'admission', 'value', 'size', 'wsjf', 'readiness', 'missing', 'childStart', 'childFinish'] as const;
export type NumberColumn = (typeof NUMBER_COLUMNS)[number];

/** Numbers a link takes in the pool: its id, the far issue's id, its type, and whether the teller provides. */
export const LINK_WIDTH = 4;

export interface Tables {
  projects: Table<Named & { key: string }>;
  types: Table<Named>;
  statuses: Table<StatusNamed>;
  people: Table<Named>;
  pis: Table<Named>;
  versionNames: Table<VersionNamed>;
  sprintNames: Table<SprintNamed>;
  linkTypes: Table<Named>;
}

export const emptyTables = (): Tables => ({
  projects: new Table(), types: new Table(), statuses: new Table(), people: new Table(), pis: new Table(),
  versionNames: new Table(), sprintNames: new Table(), linkTypes: new Table(),
});

/**
 * Epics as they were told, in columns that grow: what the cache keeps, and what a Portfolio is made of. A row is overwritten when
 * its epic is told again. Nothing here is decided: which rows may be shown is the reader's business.
 */
export class EpicStore {
  readonly numbers = Object.fromEntries(NUMBER_COLUMNS.map((name) => [name, [] as number[]])) as Record<NumberColumn, number[]>;
  keys: string[] = [];
  summaries: string[] = [];
  versions = new Pool();
  sprints = new Pool();
  links = new Pool();
  tables = emptyTables();
  private readonly rows = new Map<number, number>();

  get count(): number {
    return this.keys.length;
  }

  /** -1 where there is no such epic. */
  rowOf(id: number): number {
    return this.rows.get(id) ?? -1;
  }

  idOf(row: number): number {
    return this.numbers.id[row] as number;
  }

  /** The id of the row's status. */
  statusOf(row: number): string {
    return this.tables.statuses.items[this.numbers.status[row] as number]?.id ?? '';
  }

  /** @param turn counts readings up, so that of two rows that contradict each other the newer one is known */
  put(record: EpicRecord, turn: number): void {
    const row = this.rows.get(record.id) ?? this.count;
    this.rows.set(record.id, row);
    this.keys[row] = record.key;
    this.summaries[row] = record.summary;
    this.putNumbers(row, record, turn);
    this.versions.set(row, record.versions.map((version) => this.tables.versionNames.put(version)));
    this.sprints.set(row, record.sprints.map((sprint) => this.tables.sprintNames.put(sprint)));
    this.links.set(row, record.links.flatMap((link) => this.numbersOf(link)));
  }

  private putNumbers(row: number, record: EpicRecord, turn: number): void {
    const { tables } = this;
    const pi = (key: string | null): number => (key === null ? -1 : tables.pis.put({ id: key, name: key }));
    const values: Record<NumberColumn, number> = {
      id: record.id, turn,
      project: tables.projects.put(record.project), type: tables.types.put(record.type), status: tables.statuses.put(record.status),
      owner: record.owner ? tables.people.put(record.owner) : -1,
      start: record.start, finish: record.finish, targetPi: pi(record.targetPi), admittedPi: pi(record.admittedPi), admission: record.admission,
      value: record.value, size: record.size, wsjf: record.wsjf, readiness: record.readiness, missing: record.missing, childStart: NONE_32, childFinish: NONE_32,
    };
    for (const name of NUMBER_COLUMNS) this.numbers[name][row] = values[name];
  }

  private numbersOf({ id, far, type, provides }: ToldLink): number[] {
    return [id, far, this.tables.linkTypes.put(type), Number(provides)];
  }

  /** Forgets an epic: the last row takes its place. */
  drop(id: number): void {
    const row = this.rows.get(id);
    if (row === undefined) return;
    const last = this.count - 1;
    this.rows.set(this.idOf(last), row);
    this.rows.delete(id);
    for (const column of [...Object.values(this.numbers), this.keys, this.summaries] as unknown[][]) {
      column[row] = column[last];
      column.length = last;
    }
    for (const pool of [this.versions, this.sprints, this.links]) pool.moveLast(row, last);
  }

  /** Marks where every row is, after the columns were filled from outside. */
  index(): this {
    this.rows.clear();
    this.numbers.id.forEach((id, row) => this.rows.set(id, row));
    return this;
  }
}
