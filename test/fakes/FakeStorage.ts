import type { AdmissionStore, HeldAdmission, HeldMilestone, Ledger, LedgerEntry, MilestoneStore, SettingsStore } from '../../src/app/ports';
import type { Admission, Milestone, Result, StoredSettings } from '../../src/contract';
import { fail, ok } from '../../src/contract';

type Operation = 'settings.read' | 'settings.save' | 'admissions.read' | 'admissions.write' | 'admissions.list' | 'milestones.read' | 'milestones.write' | 'milestones.list' | 'ledger.append';

/** Forge's storage in memory: settings, admissions and ledger, which share one store because transactions span them. */
export class FakeStorage {
  /** Every request, in order. */
  requests: Operation[] = [];
  entries: LedgerEntry[] = [];
  stored: StoredSettings | null = null;
  readonly held = new Map<string, HeldAdmission>();
  readonly planned = new Map<string, HeldMilestone>();
  private readonly faults = new Map<Operation, () => Promise<never> | Result<never>>();
  /** Runs once before the next write, as another person's call that got in first. */
  beforeWrite: (() => Promise<unknown>) | null = null;
  pageSize = 50;

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

  readonly settings: SettingsStore = {
    read: async () => this.begin('settings.read') ?? ok(structuredClone(this.stored)),
    save: async (stored, expected, entry) => {
      const broken = this.begin('settings.save');
      if (broken) return broken;
      await this.others();
      if ((this.stored?.revision ?? 0) !== expected) return fail('conflict', 'Somebody else saved the set-up first.');
      this.stored = structuredClone(stored);
      this.entries.push(entry);
      return ok(stored);
    },
  };

  readonly admissions: AdmissionStore = {
    read: async (issueId) => this.begin('admissions.read') ?? ok(structuredClone(this.heldOf(issueId))),
    write: (admission, expected, entry) => this.put(admission.issueId, { admission, version: admission.version }, expected, entry, admission),
    remove: (issueId, expected, entry) => this.put(issueId, { admission: null, version: expected + 1 }, expected, entry, null),
    list: async (state, after) => {
      const broken = this.begin('admissions.list');
      if (broken) return broken;
      const from = after === null ? 0 : Number(after);
      if (!Number.isInteger(from)) return fail('bad-input', 'That place in the list is gone.', { problems: [{ path: 'after', message: 'Leave it empty to read from the start.' }] });
      const all = [...this.held.values()].flatMap(({ admission }) => (admission?.state === state ? [admission] : []));
      const items = all.sort((a, b) => a.requestedAt.localeCompare(b.requestedAt)).slice(from, from + this.pageSize);
      return ok({ items, next: from + this.pageSize < all.length ? String(from + this.pageSize) : null });
    },
  };

  readonly milestones: MilestoneStore = {
    read: async (id) => this.begin('milestones.read') ?? ok(structuredClone(this.plannedOf(id))),
    write: (milestone, expected, entry) => this.plan(milestone.id, { milestone, version: milestone.version }, expected, entry, milestone),
    remove: (id, expected, entry) => this.plan(id, { milestone: null, version: expected + 1 }, expected, entry, null),
    list: async () => {
      const items = [...this.planned.values()].flatMap(({ milestone }) => milestone ?? []);
      return this.begin('milestones.list') ?? ok({ items: structuredClone(items).sort((a, b) => a.day.localeCompare(b.day)), more: false });
    },
  };

  readonly ledger: Ledger = {
    append: async (entry) => {
      const broken = this.begin('ledger.append');
      if (broken) return broken;
      this.entries.push(entry);
      return ok(null);
    },
  };

  /** Puts an admission there as if it had been made before. */
  hold(admission: Admission): this {
    this.held.set(admission.issueId, { admission, version: admission.version });
    return this;
  }

  /** Puts a milestone there as if it had been saved before. */
  keep(milestone: Milestone): this {
    this.planned.set(milestone.id, { milestone, version: milestone.version });
    return this;
  }

  private async plan<T>(id: string, value: HeldMilestone, expected: number, entry: LedgerEntry, answer: T): Promise<Result<T>> {
    const broken = this.begin('milestones.write');
    if (broken) return broken;
    await this.others();
    if (this.plannedOf(id).version !== expected) return fail('conflict', 'Somebody else changed this milestone first.');
    this.planned.set(id, structuredClone(value));
    this.entries.push(entry);
    return ok(answer);
  }

  private plannedOf = (id: string): HeldMilestone => this.planned.get(id) ?? { milestone: null, version: 0 };

  private async put<T>(issueId: string, value: HeldAdmission, expected: number, entry: LedgerEntry, answer: T): Promise<Result<T>> {
    const broken = this.begin('admissions.write');
    if (broken) return broken;
    await this.others();
    if (this.heldOf(issueId).version !== expected) return fail('conflict', 'Somebody else changed this admission first.');
    this.held.set(issueId, structuredClone(value));
    this.entries.push(entry);
    return ok(answer);
  }

  private heldOf = (issueId: string): HeldAdmission => this.held.get(issueId) ?? { admission: null, version: 0 };

  private async others(): Promise<void> {
    const call = this.beforeWrite;
    this.beforeWrite = null;
    await call?.();
  }

  private begin(operation: Operation): Promise<never> | Result<never> | undefined {
    this.requests.push(operation);
    return this.faults.get(operation)?.();
  }
}
