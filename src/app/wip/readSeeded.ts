import type { Result } from '../../contract';
import { ok } from '../../contract';
import { healLeases } from '../../domain/wip';
import type { Portfolio } from '../portfolio';
import type { Ports, WipKey, WipRecord } from '../ports';
import { findThere } from './wipKeys';

/**
 * The records of some limits. One that is not there yet, because its limit is new, is made from what Jira has in the state. Where that
 * crosses with somebody else's first write, theirs is as good, and is read again.
 *
 * @example await readSeeded(ports, portfolio, [{ state: 'implementing', streamId: null }])
 */
export async function readSeeded(ports: Pick<Ports, 'jira' | 'wip' | 'clock'>, portfolio: Portfolio, keys: WipKey[]): Promise<Result<WipRecord[]>> {
  const records = await ports.wip.read(keys);
  if (!records.ok) return records;
  const fresh = records.value.filter(({ version }) => version === 0);
  if (fresh.length === 0) return records;
  for (const record of fresh) {
    const seeded = await seed(ports, portfolio, record);
    if (!seeded.ok && seeded.fault.code !== 'conflict') return seeded;
  }
  return ports.wip.read(keys);
}

async function seed(ports: Pick<Ports, 'jira' | 'wip' | 'clock'>, portfolio: Portfolio, record: WipRecord): Promise<Result<null>> {
  const there = await findThere(ports, portfolio, record);
  if (!there.ok) return there;
  // Too many to count: whoever comes is added, and the limit is reached anyway once that many are.
  const leases = there.value === null ? [] : healLeases(record.leases, { there: there.value, asked: 'all', now: ports.clock.now() });
  const written = await ports.wip.write([{ ...record, leases }]);
  return written.ok ? ok(null) : written;
}
