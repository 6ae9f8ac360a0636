import { dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { useEffect, useRef, type RefObject } from 'react';
import type { KanbanState } from '../../../../../src/contract';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { columnAt } from '../../../geometry/kanban';
import type { KanbanActions } from '../move/Moving';

/**
 * Dropping a card on a column; the lane does not matter, since a move changes neither stream nor owner. The whole board is one target:
 * its columns are no elements, since lines run across them.
 */
export function useKanbanDrop(box: RefObject<HTMLElement>, width: number, actions: KanbanActions): void {
  const latest = useRef(actions);
  useEffect(() => void (latest.current = actions), [actions]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const stateAt = (clientX: number): KanbanState | null => KANBAN_STATES[columnAt(clientX - element.getBoundingClientRect().left + element.scrollLeft, { width, columns: KANBAN_STATES.length })] ?? null;
    return dropTargetForElements({ element, getData: ({ input }) => ({ state: stateAt(input.clientX) }), canDrop: ({ source }) => isCard(source.data) });
  }, [box, width]);
  // one listener for as long as the board is there: what a card can be told changes in the middle of a drag
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => isCard(source.data),
        onDragStart: ({ source }) => latest.current.begin(Number(source.data['kanbanEpic']), 'drag'),
        onDrag: ({ location }) => latest.current.aim(stateIn(location.current.dropTargets)),
        onDrop: ({ location }) => {
          const state = stateIn(location.current.dropTargets);
          if (state) latest.current.drop(state);
          else latest.current.end();
        },
      }),
    [],
  );
}

const isCard = (data: Record<string | symbol, unknown>): boolean => typeof data['kanbanEpic'] === 'number';
const stateIn = (targets: readonly { data: Record<string | symbol, unknown> }[]): KanbanState | null => (targets[0]?.data['state'] as KanbanState | null | undefined) ?? null;
