import type { Milestone } from '../../contract';

/** Whether a milestone stands on the page of a stream. @example isForStream({ streamIds: [] }, 'payments') // true: it is for all */
export const isForStream = ({ streamIds }: Pick<Milestone, 'streamIds'>, streamId: string): boolean => streamIds.length === 0 || streamIds.includes(streamId);
