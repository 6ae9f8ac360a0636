import type { LedgerEntry, Result } from '../../../src/contract';
import { fail, ok } from '../../../src/contract';

type Plain = 'settings.read' | 'settings.save' | 'scopes.read' | 'scopes.seal' | 'wip.read' | 'wip.write' | 'people.list' | 'people.erase' | 'people.report';
type OfMany = 'admissions.read' | 'admissions.write' | 'admissions.list' | 'admissions.readMany' | 'admissions.ofPi' | 'milestones.read' | 'milestones.write' | 'milestones.list';
type Added = 'records.read' | 'evidence.read' | 'evidence.write' | 'exceptions.read' | 'exceptions.write' | 'exceptions.list' | 'exceptions.ofPi' | 'ledger.append' | 'ledger.list' | 'ledger.trim' | 'ledger.months';
export type Operation = Plain | OfMany | Added;

/** One write with its condition, and its ledger entry where it has one. */
export interface FakeWrite<T> {
  operation: Operation;
  /** Whether the versions are those that the writer saw; asked after others had their chance. */
  holds(): boolean;
  commit(): void;
  entry: LedgerEntry | null;
  answer: T;
}

/** What all ports of the fake storage share: the ledger, the log of requests, and the faults that a test asks for. */
export class StorageCore {
  /** Every request, in order. */
  requests: Operation[] = [];
  entries: LedgerEntry[] = [];
  /** Runs once before the next write, as another person's call that got in first. */
  beforeWrite: (() => Promise<unknown>) | null = null;
  pageSize = 50;
  private readonly faults = new Map<Operation, () => Promise<never> | Result<never>>();

  /** From now on the operation fails: with a fault, unreadable data, by throwing, or by never answering. */
  break(operation: Operation, how: 'fault' | 'unreadable' | 'throw' | 'hang'): this {
    const ways = {
      fault: () => fail('unavailable', 'Forge storage did not answer. Try again in a moment.'),
      unreadable: () => fail('unreadable', 'The stored settings can\'t be read: "schema" is not what it should be.'),
      throw: () => Promise.reject(new Error('secret detail of erin@example.com')),
      hang: () => new Promise<never>(() => undefined),
    };
    this.faults.set(operation, ways[how]);
    return this;
  }

  mend(): void {
    this.faults.clear();
  }

  /** Notes the request. @returns the fault that was asked for, if any */
  begin(operation: Operation): Promise<never> | Result<never> | undefined {
    this.requests.push(operation);
    return this.faults.get(operation)?.();
  }

  /** Does a write if its condition holds, with its ledger entry. */
  async put<T>({ operation, holds, commit, entry, answer }: FakeWrite<T>): Promise<Result<T>> {
    const broken = this.begin(operation);
    if (broken) return broken;
    const others = this.beforeWrite;
    this.beforeWrite = null;
    await others?.();
    if (!holds()) return fail('conflict', 'Somebody else changed this first.');
    commit();
    if (entry) this.entries.push(entry);
    return ok(answer);
  }

  /** One page of a list, whose places are counted from 0. */
  page<T>(all: T[], after: string | null): Result<{ items: T[]; next: string | null }> {
    const from = after === null ? 0 : Number(after);
    if (!Number.isInteger(from)) return fail('bad-input', 'That place in the list is gone.', { problems: [{ path: 'after', message: 'Leave it empty to read from the start.' }] });
    const to = from + this.pageSize;
    return ok({ items: structuredClone(all.slice(from, to)), next: to < all.length ? String(to) : null });
  }
}
