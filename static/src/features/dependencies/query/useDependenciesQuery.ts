import { useTabQuery, type ChangePart } from '../../page/useTabQuery';
import type { DependenciesQuery } from './DependenciesQuery';
import { readQuery } from './readQuery';
import { writeQuery } from './writeQuery';

export type ChangeQuery = ChangePart<DependenciesQuery>;

/** What is asked for, as the address has it, and how to ask for something else. */
export const useDependenciesQuery = (): [DependenciesQuery, ChangeQuery] => useTabQuery('/dependencies', readQuery, writeQuery);
