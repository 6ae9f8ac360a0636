/**
 * What an entry keeps of a state before or after, as text: every part that is there.
 *
 * @example sayRecord({ state: 'requested', pi: '2027.1', reason: null }) // 'state: requested, pi: 2027.1'
 */
export function sayRecord(record: Record<string, unknown> | null | undefined): string {
  const parts = Object.entries(record ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return parts.map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`).join(', ');
}

/**
 * Those parts that differ between two states, each with what it was and is.
 *
 * @example sayDifference({ jobSize: 5 }, { jobSize: 8, riskReduction: null }) // 'jobSize: 5 → 8'
 */
export function sayDifference(before: Record<string, unknown> | null | undefined, after: Record<string, unknown> | null | undefined): string {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const changed = names.map((name) => [name, before?.[name] ?? null, after?.[name] ?? null] as const).filter(([, was, is]) => was !== is);
  return changed.map(([name, was, is]) => `${name}: ${show(was)} → ${show(is)}`).join(', ');
}

const show = (value: unknown): string => (value === null ? 'nothing' : typeof value === 'object' ? JSON.stringify(value) : String(value));
