import { useMemo } from 'react';
import type { Rows } from '../../../geometry/roadmap';
import { isFull } from '../facts/isFull';
import { type Stubs, stubsOf } from '../facts/stubsOf';
import type { Lookup } from '../view/useLookup';

/** What dependencies into streams that are not shown lead to; null where all are shown, or none are to be drawn. */
export const useStubs = (lookup: Lookup, rows: Rows, wanted: boolean): Stubs | null => useMemo(() => (wanted && isFull(lookup) ? stubsOf(lookup, rows) : null), [lookup, rows, wanted]);
