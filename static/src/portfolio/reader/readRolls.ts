import type { Result, Wiring } from '../../../../src/contract';
import { ok } from '../../../../src/contract';
import type { FetchedIssue } from '../../bridge/bridge';
import { dayOf } from '../decode/decodeEpic';
import type { Roll } from '../keeper/Keeper';
import { NONE_32 } from '../Portfolio';
import { jqlOfChildren, jqlOfDatedChildren } from './jql';
import type { ReaderParts } from './ReaderParts';
import type { ChildPage } from './PortfolioSource';

/** Parents that one search asks about. */
const PARENTS = 100;

type Parts = Pick<ReaderParts, 'gate' | 'source'>;

/**
 * From when to when the children of some epics go, as far as the viewer sees them. Epics without dated children are left out.
 *
 * @example await readRolls(parts, [10101], wiring, signal) // [{ id: 10101, start: 20700, finish: 20760 }]
 */
export async function readRolls(parts: Parts, epics: readonly number[], wiring: Wiring, signal: AbortSignal): Promise<Result<Roll[]>> {
  const rolls = new Map<number, Roll>();
  const batches = Array.from({ length: Math.ceil(epics.length / PARENTS) }, (_, at) => epics.slice(at * PARENTS, (at + 1) * PARENTS));
  const read = await Promise.all(batches.map((batch) => readBatch(parts, batch, wiring, signal)));
  for (const children of read) {
    if (!children.ok) return children;
    children.value.forEach((child) => take(rolls, child, wiring));
  }
  return ok([...rolls.values()]);
}

async function readBatch(parts: Parts, parents: readonly number[], wiring: Wiring, signal: AbortSignal): Promise<Result<FetchedIssue[]>> {
  const fields = ['parent', 'duedate', ...[wiring.fields.start, wiring.fields.finish].filter((id) => id !== null)];
  const dated = await readPages(parts, jqlOfDatedChildren(parents, wiring), fields, signal);
  return dated.ok || dated.fault.code !== 'bad-input' ? dated : readPages(parts, jqlOfChildren(parents), fields, signal);
}

async function readPages({ gate, source }: Parts, jql: string, fields: string[], signal: AbortSignal): Promise<Result<FetchedIssue[]>> {
  const found: FetchedIssue[] = [];
  let next: string | null = null;
  do {
    signal.throwIfAborted();
    const at: string | null = next;
    const page: Result<ChildPage> = await gate(() => source.search(jql, fields, at));
    if (!page.ok) return page;
    found.push(...page.value.issues);
    next = page.value.next;
  } while (next !== null);
  return ok(found);
}

function take(rolls: Map<number, Roll>, { fields: raw }: FetchedIssue, { fields, cadence }: Wiring): void {
  const id = Number((raw['parent'] as { id?: string } | undefined)?.id ?? NaN);
  if (Number.isNaN(id)) return;
  const roll = rolls.get(id) ?? { id, start: NONE_32, finish: NONE_32 };
  const start = dayOf(fields.start === null ? null : raw[fields.start], cadence.timeZone);
  const finish = dayOf(raw[fields.finish ?? 'duedate'], cadence.timeZone);
  if (start !== NONE_32) roll.start = roll.start === NONE_32 ? start : Math.min(roll.start, start);
  roll.finish = Math.max(roll.finish, finish);
  rolls.set(id, roll);
}
