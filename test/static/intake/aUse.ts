import type { WipUse } from '../../../src/contract';

/** A limit of three for implementing in Payments, with one place taken by PAY-2. */
export const aUse = (more: Partial<WipUse> = {}): WipUse => ({ state: 'implementing', streamId: 'payments', scope: 'Payments', limit: 3, held: 1, keys: ['PAY-2'], ...more });
