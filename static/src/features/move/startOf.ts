import type { PiKey, Wiring } from '../../../../src/contract';
import type { MovedEpic } from './MovedEpic';

/**
 * The PI that choosing begins at: the target as it is, else where its own dates end, else the one whose intake is open.
 *
 * @example startOf(epic, wiring) // '2027.1'
 */
export function startOf({ target, ownFinish }: MovedEpic, { windows, today }: Pick<Wiring, 'windows' | 'today'>): PiKey | null {
  const offered = (key: PiKey | undefined): key is PiKey => windows.some(({ pi }) => pi.key === key && pi.end >= today);
  if (offered(target ?? undefined)) return target;
  if (offered(ownFinish?.key)) return ownFinish?.key ?? null;
  return (windows.find(({ open }) => open) ?? windows[0])?.pi.key ?? null;
}
