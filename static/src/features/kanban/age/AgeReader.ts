import type { Instant, KanbanState, Result } from '../../../../../src/contract';
import type { StatusChange } from '../../../../../src/domain/metrics';
import { sinceOf } from './sinceOf';

/** Where ages come from. */
export interface AgeSource {
  /** Of each issue that is asked for, how its status changed; those that never did may be left out. */
  changes: (ids: readonly number[]) => Promise<Result<Map<number, StatusChange[]>>>;
  /** When issues were created; those that the viewer can't see are left out. */
  created: (ids: readonly number[]) => Promise<Result<Map<number, Instant>>>;
}

/** An epic whose age somebody looks at. */
export interface Aged {
  id: number;
  /** Its status's id: a change of it makes what is known worthless. */
  status: string;
}

export type StateOf = (statusId: string) => KanbanState | null;

/** What Jira takes in one call. */
const BATCH = 1000;

const nameOf = ({ id, status }: Aged): string => `${id} ${status}`;

/**
 * Learns since when epics have been in their states: only of those that are asked for, in batches, one at a time, each once. What was
 * asked for last comes first: whoever scrolls past does not wait for what is out of sight. What Jira does not tell stays unknown.
 *
 * @example const ages = new AgeReader(bridgeAges); ages.want([{ id: 10101, status: '3' }], stateOf); ages.sinceOf({ id: 10101, status: '3' }) // null, and later an instant
 */
export class AgeReader {
  private readonly known = new Map<string, Instant>();
  private readonly asked = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private wanted: readonly Aged[] = [];
  private busy: Promise<void> | null = null;
  private count = 0;

  constructor(private readonly source: AgeSource) {}

  /** Null where it is not known, or not yet. */
  sinceOf = (epic: Aged): Instant | null => this.known.get(nameOf(epic)) ?? null;

  /** Goes up with each answer. */
  version = (): number => this.count;

  /** @returns ends the subscription */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Asks for what is not known of these; ends when all that is wanted by then was asked for. */
  want(epics: readonly Aged[], stateOf: StateOf): Promise<void> {
    this.wanted = epics;
    this.busy ??= this.readAll(stateOf).finally(() => (this.busy = null));
    return this.busy;
  }

  private async readAll(stateOf: StateOf): Promise<void> {
    for (let batch = this.nextBatch(); batch.length > 0; batch = this.nextBatch()) {
      batch.forEach((epic) => this.asked.add(nameOf(epic)));
      await this.read(batch, stateOf);
      this.count++;
      this.listeners.forEach((listener) => listener());
    }
  }

  private nextBatch(): Aged[] {
    return this.wanted.filter((epic) => !this.asked.has(nameOf(epic))).slice(0, BATCH);
  }

  private async read(batch: readonly Aged[], stateOf: StateOf): Promise<void> {
    const changes = await this.source.changes(batch.map(({ id }) => id));
    if (!changes.ok) return;
    const still: Aged[] = [];
    for (const epic of batch) {
      const since = sinceOf(changes.value.get(epic.id) ?? [], stateOf);
      if (since === null) still.push(epic);
      else this.known.set(nameOf(epic), since);
    }
    if (still.length > 0) await this.readCreated(still);
  }

  /** An epic that never changed its state has been in it since it was created. */
  private async readCreated(epics: readonly Aged[]): Promise<void> {
    const created = await this.source.created(epics.map(({ id }) => id));
    if (!created.ok) return;
    for (const epic of epics) {
      const at = created.value.get(epic.id);
      if (at !== undefined) this.known.set(nameOf(epic), at);
    }
  }

  /** Forgets that Jira was asked in vain, so that the next look asks again. */
  retry(): void {
    for (const name of this.asked) if (!this.known.has(name)) this.asked.delete(name);
  }
}
