import { useCallback, useMemo, useState } from 'react';
import { chainOf, type DrawnLinks, type Focus, type Rows } from '../../../geometry/roadmap';
import type { Portfolio } from '../../../portfolio/Portfolio';
import { rowOf } from '../../../portfolio/rowOf';

/** What the keyboard stands on: an epic, by issue id, since rows of a newer reading are others; or the head of a lane. */
type Place = { epic: number } | { lane: number };

export interface Active {
  /** Its row; -1 for none. */
  row: number;
  /** Null for a lane's head and for none. */
  epic: number | null;
  /** Its issue's id; null as with the epic. */
  issueId: number | null;
  /** The chain to light; null where no epic is focused. */
  focus: Focus | null;
  /** Makes an item of the rows the active one. */
  choose: (item: number) => void;
  /** Lights everything again; the place stays. */
  clear: () => void;
}

/** The active row and its chain. */
export function useActive(portfolio: Portfolio | null, rows: Rows, links: DrawnLinks | null): Active {
  const [place, setPlace] = useState<Place | null>(null);
  const [lit, setLit] = useState(false);
  const found = portfolio && place && 'epic' in place ? rowOf(portfolio, place.epic) : -1;
  const epic = found < 0 ? null : found;
  const row = rowAt(rows, place, epic);
  const focus = useMemo(() => (lit && epic !== null && links && row >= 0 ? { epic, chain: chainOf(links.graph, epic) } : null), [lit, epic, links, row]);
  const choose = useCallback((item: number) => {
    setPlace(item < 0 ? { lane: -1 - item } : { epic: portfolio?.ids[item] ?? NaN });
    setLit(item >= 0);
  }, [portfolio]);
  return { row, epic, issueId: epic === null ? null : (portfolio?.ids[epic] ?? null), focus, choose, clear: useCallback(() => setLit(false), []) };
}

function rowAt(rows: Rows, place: Place | null, epic: number | null): number {
  if (!place) return -1;
  return 'lane' in place ? (rows.headOf[place.lane] ?? -1) : epic === null ? -1 : (rows.rowOf[epic] ?? -1);
}
