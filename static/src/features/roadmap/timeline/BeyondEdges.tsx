import { useEffect, useState, type RefObject } from 'react';
import { type Beyond, beyondEdges, NOTHING_BEYOND, type RowWindow } from '../../../geometry/roadmap';
import type { Portfolio } from '../../../portfolio/Portfolio';
import type { Chart } from './useChart';

interface Props {
  box: RefObject<HTMLElement>;
  chart: Chart;
  portfolio: Portfolio | null;
  window: RowWindow;
  label: number;
}

/** Where rows on screen have their bars to the left or right of it, how many, and the way there: no row looks empty without a reason. */
export function BeyondEdges({ box, chart, portfolio, window, label }: Props) {
  const { earlier, later, earlierAt, laterAt } = useBeyond({ box, chart, portfolio, window, label });
  const goTo = (x: number): void => {
    box.current?.scrollTo({ left: Math.max(0, x - 80) });
    // the button goes away once there is nothing more to its side
    box.current?.focus({ preventScroll: true });
  };
  return (
    <>
      {earlier > 0 && (
        <button type="button" className="rm-beyond" style={{ left: label + 12 }} onClick={() => goTo(earlierAt)}>
          ◂ {earlier} earlier
        </button>
      )}
      {later > 0 && (
        <button type="button" className="rm-beyond" style={{ right: 24 }} onClick={() => goTo(laterAt)}>
          {later} later ▸
        </button>
      )}
    </>
  );
}

/** In milliseconds. */
const REST = 100;

function useBeyond({ box, chart, portfolio, window, label }: Props): Beyond {
  const [beyond, setBeyond] = useState<Beyond>(NOTHING_BEYOND);
  const { rows, scale } = chart;
  useEffect(() => {
    const element = box.current;
    if (!element || !portfolio) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const left = element.scrollLeft;
      const now = beyondEdges(rows, portfolio, scale, window, { left, right: left + element.clientWidth - label });
      setBeyond((before) => (before.earlier === now.earlier && before.later === now.later && before.earlierAt === now.earlierAt && before.laterAt === now.laterAt ? before : now));
    };
    // once the rows have come to rest: numbers that flicker past nobody reads, and they cost every frame of a scroll
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(look, REST);
    };
    later();
    element.addEventListener('scroll', later, { passive: true });
    return () => {
      element.removeEventListener('scroll', later);
      clearTimeout(timer);
    };
  }, [box, rows, scale, portfolio, window, label]);
  return beyond;
}
