/** Short lists of numbers, one a row, packed into one array. A list that changes goes to the end; `pack` drops what is left behind. */
export class Pool {
  private numbers: number[] = [];
  private readonly starts: number[] = [];
  private readonly lengths: number[] = [];

  set(row: number, values: readonly number[]): void {
    this.starts[row] = this.numbers.length;
    this.lengths[row] = values.length;
    for (const value of values) this.numbers.push(value);
  }

  get(row: number): number[] {
    const start = this.starts[row] ?? 0;
    return this.numbers.slice(start, start + (this.lengths[row] ?? 0));
  }

  /** How many numbers the row has. */
  size(row: number): number {
    return this.lengths[row] ?? 0;
  }

  /** The number at a place of the row's list, without a copy of the list. */
  at(row: number, place: number): number {
    return this.numbers[(this.starts[row] ?? 0) + place] as number;
  }

  /** Puts the last row in the place of `row`. */
  moveLast(row: number, last: number): void {
    this.starts[row] = this.starts[last] ?? 0;
    this.lengths[row] = this.lengths[last] ?? 0;
    this.starts.length = last;
    this.lengths.length = last;
  }

  /** All lists as two columns, and nothing else. */
  pack(rows: number): { ends: Uint32Array; items: Float64Array } {
    const ends = new Uint32Array(rows);
    const items: number[] = [];
    for (let row = 0; row < rows; row++) {
      for (let place = 0; place < this.size(row); place++) items.push(this.at(row, place));
      ends[row] = items.length;
    }
    return { ends, items: Float64Array.from(items) };
  }

  static unpack({ ends, items }: { ends: Uint32Array; items: Float64Array }): Pool {
    const pool = new Pool();
    pool.numbers = Array.from(items);
    ends.forEach((end, row) => {
      pool.starts[row] = ends[row - 1] ?? 0;
      pool.lengths[row] = end - (pool.starts[row] as number);
    });
    return pool;
  }
}
