import type { Wiring } from '../../../../src/contract';
import type { FetchedIssue } from '../../bridge/bridge';
import { dayOf } from '../decode/decodeEpic';
import type { Roll } from '../keeper/Keeper';
import { NONE_32 } from '../Portfolio';

/** The fields that say when a child issue is planned, and whose child it is. @example childFieldsOf(wiring) // ['parent', 'duedate', 'customfield_10015'] */
export const childFieldsOf = ({ fields: { start, finish } }: Pick<Wiring, 'fields'>): string[] => ['parent', 'duedate', ...[start, finish].filter((id) => id !== null)];

/**
 * From when to when child issues go, by their parents.
 *
 * @example rollUp(children, wiring) // [{ id: 10101, start: 20700, finish: 20760 }]
 */
export function rollUp(children: readonly FetchedIssue[], wiring: Pick<Wiring, 'fields' | 'cadence'>): Roll[] {
  const rolls = new Map<number, Roll>();
  children.forEach((child) => take(rolls, child, wiring));
  return [...rolls.values()];
}

function take(rolls: Map<number, Roll>, { fields: raw }: FetchedIssue, { fields, cadence }: Pick<Wiring, 'fields' | 'cadence'>): void {
  const id = Number((raw['parent'] as { id?: string } | undefined)?.id ?? NaN);
  if (Number.isNaN(id)) return;
  const roll = rolls.get(id) ?? { id, start: NONE_32, finish: NONE_32 };
  const start = dayOf(fields.start === null ? null : raw[fields.start], cadence.timeZone);
  const finish = dayOf(raw[fields.finish ?? 'duedate'], cadence.timeZone);
  if (start !== NONE_32) roll.start = roll.start === NONE_32 ? start : Math.min(roll.start, start);
  roll.finish = Math.max(roll.finish, finish);
  rolls.set(id, roll);
}
