/** What stands in place of a person whose data was erased. */
export const UNKNOWN = 'unknown';

/** Records keep the account of whoever acted under `by`, or a name that ends with `By`: the rule by which people are found again. */
const isActor = (name: string): boolean => name === 'by' || name.endsWith('By');

/**
 * The accounts that a record names, at any depth, whatever its shape or age.
 *
 * @example accountsIn({ requestedBy: 'erin', decidedBy: null, marks: [{ by: 'kim' }] }) // ['erin', 'kim']
 */
export function accountsIn(record: unknown): string[] {
  const found = new Set<string>();
  replaced(record, (accountId) => {
    found.add(accountId);
    return accountId;
  });
  found.delete(UNKNOWN);
  return [...found];
}

/** The record with `unknown` in place of an account. @example withoutAccount({ by: 'erin' }, 'erin') // { by: 'unknown' } */
export const withoutAccount = <T>(record: T, accountId: string): T => replaced(record, (found) => (found === accountId ? UNKNOWN : found));

function replaced<T>(value: T, by: (accountId: string) => string): T {
  if (Array.isArray(value)) return value.map((item) => replaced(item, by)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, isActor(name) && typeof inner === 'string' ? by(inner) : replaced(inner, by)])) as T;
}
