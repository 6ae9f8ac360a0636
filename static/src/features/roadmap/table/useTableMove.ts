import { useCallback, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { rowOf } from '../../../portfolio/rowOf';
import type { BarMove } from '../move/useBarMove';
import type { Lookup } from '../view/useLookup';

/** Moving from the table: each row's button, or M anywhere in the row. */
export interface TableMove {
  /** Null where nothing can be moved. */
  onMove: ((epic: number) => void) | null;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Puts the focus back on the row that was moved. */
  focus: () => void;
}

/** What `aria-rowindex` starts from: counting begins with 1, and the head is one. */
const FIRST_INDEX = 2;

interface Table {
  lookup: Lookup;
  /** In the table's order. */
  epics: Int32Array;
  move: BarMove | null;
  /** Brings an epic's row into sight. */
  reveal: (epic: number) => void;
}

/** The same move as on the timeline. Its row may go elsewhere when the table is sorted by dates; the focus goes along. */
export function useTableMove(box: RefObject<HTMLElement>, { lookup: { portfolio }, epics, move, reveal }: Table): TableMove {
  const moved = useRef<number | null>(null);
  const returning = useRef(false);
  const begin = useCallback((epic: number): void => {
    moved.current = portfolio?.ids[epic] ?? null;
    if (moved.current !== null) move?.begin(moved.current, 'choice');
  }, [portfolio, move]);
  const focus = (): void => {
    returning.current = true;
    (box.current?.querySelector<HTMLElement>(`[data-moves="${moved.current}"]`) ?? box.current)?.focus({ preventScroll: true });
  };
  const follow = useRef(focus);
  useLayoutEffect(() => {
    follow.current = () => {
      const epic = portfolio && moved.current !== null ? rowOf(portfolio, moved.current) : -1;
      if (epics.includes(epic)) reveal(epic);
      focus();
    };
  });
  useLayoutEffect(() => {
    if (returning.current && document.activeElement === document.body) follow.current();
    returning.current = false;
  }, [epics]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const epic = isPlainM(event) ? epicAt(event.target as Element, epics) : undefined;
    if (epic === undefined || !move) return;
    event.preventDefault();
    begin(epic);
  };
  return { onMove: move && begin, onKeyDown, focus };
}

const isPlainM = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => key.toLowerCase() === 'm' && !ctrlKey && !metaKey && !altKey;

/** The epic of the row that an element is in. */
const epicAt = (element: Element, epics: Int32Array): number | undefined => epics[Number(element.closest('tr[aria-rowindex]')?.getAttribute('aria-rowindex') ?? 0) - FIRST_INDEX];
