import type { Named } from '../Portfolio';

/** Things that many epics name, once each. What was told last of a thing is what is known of it. */
export class Table<T extends Named> {
  private readonly index = new Map<string, number>();

  constructor(readonly items: T[] = []) {
    items.forEach(({ id }, at) => this.index.set(id, at));
  }

  /** The thing's place; it keeps it for as long as the table lives. */
  put(item: T): number {
    const known = this.index.get(item.id);
    if (known !== undefined) {
      this.items[known] = item;
      return known;
    }
    this.index.set(item.id, this.items.length);
    return this.items.push(item) - 1;
  }
}
