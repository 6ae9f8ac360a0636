import type { InvocationRecord } from './Invocation';

const KEPT = 200;

/** The last invocations, newest last. */
export class InvocationLog {
  #records: InvocationRecord[] = [];

  add(record: InvocationRecord): void {
    this.#records = [...this.#records, record].slice(-KEPT);
  }

  list(): InvocationRecord[] {
    return this.#records;
  }

  clear(): void {
    this.#records = [];
  }
}
