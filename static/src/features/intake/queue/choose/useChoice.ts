import { useCallback, useState } from 'react';
import type { Marked } from './markFirst';

export interface Choice {
  chosen: ReadonlySet<string>;
  /** The row after which the cut is drawn, once the first that fit were marked. */
  cutAfter: string | null;
  /** Whether each row says why it fits or does not. */
  saysWhy: boolean;
  toggle: (issueId: string) => void;
  choose: (issueIds: readonly string[]) => void;
  mark: (marked: Marked) => void;
  clear: () => void;
}

const NOTHING = { chosen: new Set<string>() as ReadonlySet<string>, cutAfter: null as string | null, saysWhy: false };

/** The rows that somebody has ticked. */
export function useChoice(): Choice {
  const [now, setNow] = useState(NOTHING);
  const toggle = useCallback((issueId: string) => setNow((was) => ({ ...was, chosen: toggled(was.chosen, issueId) })), []);
  const choose = useCallback((issueIds: readonly string[]) => setNow((was) => ({ ...was, chosen: new Set(issueIds) })), []);
  const mark = useCallback(({ issueIds, last }: Marked) => setNow({ chosen: issueIds, cutAfter: last, saysWhy: true }), []);
  const clear = useCallback(() => setNow(NOTHING), []);
  return { ...now, toggle, choose, mark, clear };
}

function toggled(chosen: ReadonlySet<string>, issueId: string): Set<string> {
  const next = new Set(chosen);
  if (!next.delete(issueId)) next.add(issueId);
  return next;
}
