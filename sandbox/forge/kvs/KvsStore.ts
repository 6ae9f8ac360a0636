import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A stored value. Times in ms by the sandbox clock. */
export interface Row {
  key: string;
  value: unknown;
  createdAt: number;
  updatedAt: number;
  /** When its time to live is over; null for rows that stay. */
  expireAt: number | null;
}

/** A namespace is `kvs`, `secret`, or `entity:` and its name: the same key may live in each. */
export type Write = { op: 'set'; space: string; row: Row } | { op: 'delete'; space: string; key: string };

export interface StoreOptions {
  /** Journal; null keeps everything in memory only. */
  file: string | null;
  now(): number;
  /** Whether rows stay visible after their time to live. */
  showExpired(): boolean;
}

/**
 * The rows of the app's storage, in memory and in a journal of one JSON line a commit. A commit reaches the file before
 * it is answered, so a killed process loses nothing; a line cut short by a crash was never answered and is left out.
 */
export class KvsStore {
  readonly #spaces = new Map<string, Map<string, Row>>();

  constructor(private readonly options: StoreOptions) {
    this.#load();
  }

  get(space: string, key: string): Row | null {
    const row = this.#spaces.get(space)?.get(key);
    return row && this.#visible(row) ? row : null;
  }

  /** Every visible row of a namespace, in no order. */
  rows(space: string): Row[] {
    return [...(this.#spaces.get(space)?.values() ?? [])].filter((row) => this.#visible(row));
  }

  spaces(): string[] {
    return [...this.#spaces.keys()];
  }

  /** Writes all or nothing. */
  commit(writes: Write[]): void {
    if (this.options.file) appendFileSync(this.options.file, `${JSON.stringify(writes)}\n`);
    this.#apply(writes);
  }

  #visible(row: Row): boolean {
    return row.expireAt === null || row.expireAt > this.options.now() || this.options.showExpired();
  }

  #apply(writes: Write[]): void {
    for (const write of writes) {
      const space = this.#spaces.get(write.space) ?? new Map<string, Row>();
      this.#spaces.set(write.space, space);
      if (write.op === 'set') space.set(write.row.key, write.row);
      else space.delete(write.key);
    }
  }

  #load(): void {
    const { file } = this.options;
    if (!file) return;
    mkdirSync(dirname(file), { recursive: true });
    if (!existsSync(file)) return;
    const lines = readFileSync(file, 'utf8').split('\n');
    // after the last newline there is nothing, or a line that a crash cut short
    for (const line of lines.slice(0, -1)) this.#apply(JSON.parse(line) as Write[]);
    this.#compact(file);
  }

  /** Rewrites the journal as one line a row, in a new file that takes the old one's place at once. */
  #compact(file: string): void {
    const rows = [...this.#spaces].flatMap(([space, held]) => [...held.values()].map((row): Write[] => [{ op: 'set', space, row }]));
    writeFileSync(`${file}.new`, rows.map((writes) => `${JSON.stringify(writes)}\n`).join(''));
    renameSync(`${file}.new`, file);
  }
}
