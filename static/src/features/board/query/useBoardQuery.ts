import { useTabQuery, type ChangePart } from '../../page/useTabQuery';
import type { BoardQuery } from './BoardQuery';
import { readQuery, writeQuery } from './boardSearch';

export type ChangeQuery = ChangePart<BoardQuery>;

/** What is asked for, as the address has it, and how to ask for something else. */
export const useBoardQuery = (): [BoardQuery, ChangeQuery] => useTabQuery('/board', readQuery, writeQuery);
