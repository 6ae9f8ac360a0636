import type { Problem } from '../../../../../src/contract';

/** The first problem of a field, in words, or null. @example messageAt([{ path: 'day', message: 'Choose a day.' }], 'day') // 'Choose a day.' */
export const messageAt = (problems: readonly Problem[], path: string): string | null => problems.find((problem) => problem.path === path)?.message ?? null;
