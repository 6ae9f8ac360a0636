import type { Wiring } from '../../../../src/contract';

/** The ids of the statuses that stand for done. @example doneIn(wiring).has('10105') // true */
export const doneIn = ({ statuses }: Pick<Wiring, 'statuses'>): ReadonlySet<string> => new Set(statuses.filter(({ state }) => state === 'done').map(({ statusId }) => statusId));
