import { Sort, kvs } from '@forge/kvs';
import type { HeldMilestone, MilestoneStore } from '../app/ports';
import type { LedgerEntry, Milestone, Result } from '../contract';
import { ok } from '../contract';
import { attempt } from './attempt';
import { milestoneOf, milestoneRow, removedRow, type MilestoneRow } from './milestoneRow';
import { writeRow } from './writeRow';

const MILESTONE = 'milestone';
/** The most that Forge gives at a time. */
const PAGE = 100;
const MOST_PAGES = 10;

/**
 * The milestone port over Forge's storage: one record a milestone, one version higher with each write.
 *
 * @example const list = await makeMilestoneStore().list()
 */
export const makeMilestoneStore = (): MilestoneStore => ({
  read,
  list,
  async write(milestone, expected, entry) {
    const written = await put(milestone.id, milestoneRow(milestone), expected, entry);
    return written.ok ? ok(milestone) : written;
  },
  remove: (id, expected, entry) => put(id, removedRow(expected + 1), expected, entry),
});

async function read(id: string): Promise<Result<HeldMilestone>> {
  const row = await attempt(() => kvs.entity<MilestoneRow>(MILESTONE).get(id));
  if (!row.ok) return row;
  if (row.value === undefined) return ok({ milestone: null, version: 0 });
  const milestone = milestoneOf(row.value);
  return milestone.ok ? ok({ milestone: milestone.value, version: row.value.version }) : milestone;
}

const put = (id: string, row: MilestoneRow, expected: number, entry: LedgerEntry): Promise<Result<null>> =>
  writeRow({ entity: MILESTONE, key: id, row, expected }, entry, 'Somebody else changed this milestone first. Reload to see what happened.');

async function list(): Promise<Result<{ items: Milestone[]; more: boolean }>> {
  const items: Milestone[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const query = kvs.entity<MilestoneRow>(MILESTONE).query().index('by-state', { partition: ['kept'] }).sort(Sort.ASC).limit(PAGE);
    const page = await attempt(() => (cursor === undefined ? query : query.cursor(cursor)).getMany());
    if (!page.ok) return page;
    // One damaged record must not hide the others: whoever opens it is told.
    for (const { value } of page.value.results) items.push(...kept(value));
    cursor = page.value.nextCursor;
    if (cursor === undefined) return ok({ items, more: false });
  }
  return ok({ items, more: true });
}

function kept(row: MilestoneRow): Milestone[] {
  const milestone = milestoneOf(row);
  return milestone.ok && milestone.value ? [milestone.value] : [];
}
