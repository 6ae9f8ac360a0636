import type { Admission } from '../../contract';

/**
 * What the ledger keeps of an admission before or after a change. Who and when the entry says itself.
 *
 * @example ledgerState(admission) // { state: 'requested', pi: '2027.1' }
 */
export const ledgerState = (admission: Admission | null): Record<string, unknown> | null => admission && { state: admission.state, pi: admission.pi };
