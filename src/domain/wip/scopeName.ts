import type { ValueStream } from '../../contract';

/**
 * What the scope of a WIP limit is called: "the portfolio", or its stream's name.
 *
 * @example scopeName('payments', streams) // 'Payments'
 */
export const scopeName = (streamId: string | null, streams: readonly Pick<ValueStream, 'id' | 'name'>[]): string =>
  streamId === null ? 'the portfolio' : (streams.find(({ id }) => id === streamId)?.name ?? streamId);
