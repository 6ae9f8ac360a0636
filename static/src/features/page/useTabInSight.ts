import { useEffect } from 'react';

/** Scrolls the row of tabs to the open one: on a narrow page it has more than fit. @param tab the open one's place, null before it is known */
export function useTabInSight(tab: number | null): void {
  useEffect(() => {
    const open = document.querySelector('[role="tab"][aria-selected="true"]');
    const row = open?.closest('[role="tablist"]');
    if (!open || !row) return;
    const [at, room] = [open.getBoundingClientRect(), row.getBoundingClientRect()];
    row.scrollLeft += Math.max(0, at.right - room.right) - Math.max(0, room.left - at.left);
  }, [tab]);
}
