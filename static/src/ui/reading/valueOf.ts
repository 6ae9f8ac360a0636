import type { Reading } from './Reading';

/** What was read last, or null where nothing was yet. @example valueOf({ phase: 'loading' }) // null */
export const valueOf = <T>(reading: Reading<T>): T | null => (reading.phase === 'ready' ? reading.value : null);
