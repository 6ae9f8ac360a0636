import type { HeldAdmission, HeldMilestone, WipRecord } from '../../src/app/ports';
import type { Admission, Evidence, Exception, Milestone, PiScope, StoredSettings } from '../../src/contract';
import { fakeAdmissions } from './storage/fakeAdmissions';
import { fakeEvidence } from './storage/fakeEvidence';
import { exceptionKey, fakeExceptions } from './storage/fakeExceptions';
import { fakeLedger } from './storage/fakeLedger';
import { fakeMilestones } from './storage/fakeMilestones';
import { fakeRecords } from './storage/fakeRecords';
import { fakePeople } from './storage/fakePeople';
import { fakeScopes } from './storage/fakeScopes';
import { fakeSettings } from './storage/fakeSettings';
import { fakeWip, wipKey } from './storage/fakeWip';
import { StorageCore } from './storage/StorageCore';

/** Forge's storage in memory: all ports over one store, because transactions span them. */
export class FakeStorage extends StorageCore {
  stored: StoredSettings | null = null;
  readonly held = new Map<string, HeldAdmission>();
  readonly planned = new Map<string, HeldMilestone>();
  readonly recorded = new Map<string, Evidence>();
  /** By `issueId:pi`. */
  readonly asked = new Map<string, Exception>();
  /** By `wipKey`. */
  readonly leased = new Map<string, WipRecord>();
  readonly sealed = new Map<string, PiScope>();
  /** Accounts that Jira says are closed, and those that it was told of. */
  readonly closed = new Set<string>();
  readonly reported: { accountId: string; at: string }[] = [];

  readonly settings = fakeSettings(this, this);
  readonly admissions = fakeAdmissions(this, this.held);
  readonly records = fakeRecords(this, this);
  readonly evidence = fakeEvidence(this, this.recorded);
  readonly exceptions = fakeExceptions(this, this.asked);
  readonly wip = fakeWip(this, this.leased);
  readonly scopes = fakeScopes(this, this.sealed);
  readonly milestones = fakeMilestones(this, this.planned);
  readonly ledger = fakeLedger(this);
  readonly people = fakePeople(this, this);

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

  /** Puts evidence there as if it had been recorded before. */
  record(evidence: Evidence): this {
    this.recorded.set(evidence.issueId, evidence);
    return this;
  }

  /** Puts an exception there as if it had been asked for, or decided, before. */
  ask(exception: Exception): this {
    this.asked.set(exceptionKey(exception.issueId, exception.pi), exception);
    return this;
  }

  /** Puts the leases of a WIP limit there as if they had been taken before. */
  lease(record: WipRecord): this {
    this.leased.set(wipKey(record), record);
    return this;
  }

  /** Puts the scope of a PI there as if it had been sealed before. */
  seal(scope: PiScope): this {
    this.sealed.set(scope.pi, scope);
    return this;
  }
}
