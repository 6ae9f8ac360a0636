/** Who acted where an account was erased, as the ledger keeps it. */
const ERASED = 'unknown';

/**
 * How a person is called on screen; never by a bare account id.
 *
 * @example nameOf(new Map(), 'erin') // 'Somebody whose name you may not see'
 */
export const nameOf = (names: ReadonlyMap<string, string>, accountId: string): string =>
  names.get(accountId) ?? (accountId === ERASED ? 'A person who was erased' : 'Somebody whose name you may not see');
