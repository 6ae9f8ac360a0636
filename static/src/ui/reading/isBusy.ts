import type { Reading } from './Reading';

/** Whether an answer is on its way. @example isBusy({ phase: 'loading' }) // true */
export const isBusy = (reading: Reading<unknown>): boolean => reading.phase === 'loading' || reading.busy;
