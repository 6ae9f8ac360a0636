import type { WipLimit, WipUse } from '../../contract';
import { scopeName } from '../../domain/wip';
import type { Portfolio } from '../portfolio';
import type { WipRecord } from '../ports';

/** How full a limit is, and who holds its places. The ids are for the app alone: not everybody may see every epic. */
export interface HeldLimit {
  use: WipUse;
  issueIds: string[];
}

/**
 * How full a limit is by its record. Nobody is named: that takes the eyes of whoever asks (see `nameHolders`).
 *
 * @example heldLimit(portfolio, { state: 'implementing', streamId: null, limit: 3 }, record).use // { …, scope: 'the portfolio', held: 2, keys: [] }
 */
export const heldLimit = ({ settings }: Portfolio, { state, streamId, limit }: WipLimit, { leases }: WipRecord): HeldLimit => ({
  use: { state, streamId, scope: scopeName(streamId, settings.streams), limit, held: leases.length, keys: [] },
  issueIds: leases.map(({ issueId }) => issueId),
});
