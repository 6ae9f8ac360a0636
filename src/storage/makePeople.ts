import type { People } from '../app/ports';
import { eraseAccount } from './people/eraseAccount';
import { listAccounts } from './people/listAccounts';
import { reportAccounts } from './people/reportAccounts';

/**
 * The people port over Forge's storage and Atlassian's report of personal data.
 *
 * @example const people = await makePeople().list(null)
 */
export const makePeople = (): People => ({ list: listAccounts, erase: eraseAccount, report: reportAccounts });
