import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { toDayNumber } from '../../../../../src/domain/calendar';
import { barOf, type RowWindow, type Scale, xOf } from '../../../geometry/roadmap';
import type { Portfolio } from '../../../portfolio/Portfolio';
import type { BoxSize } from './useBoxSize';
import { HEAD_HEIGHT, ROW_HEIGHT } from './layout';
import type { Chart } from './useChart';

/** Moves what is seen. */
export interface Panning {
  today: () => void;
  /** By a share of the room, to the left (-1) or right (1). */
  pan: (direction: 1 | -1) => void;
  revealRow: (row: number) => void;
  revealBar: (epic: number) => void;
}

/** Where today stands in the room when one goes to it: there is more to see ahead than behind. */
const TODAY_AT = 0.25;

/** Scrolls the box, and keeps a day where it is when the zoom changes. */
export function usePanning(box: RefObject<HTMLElement>, chart: Chart, portfolio: Portfolio | null, size: BoxSize & { label: number }, today: string): Panning {
  const { scale } = chart;
  const room = size.width - size.label;
  const day = toDayNumber(today);
  useKeptDay(box, scale, room, day);
  return {
    today: () => goTo(box.current, leftOf(scale, room, day)),
    pan: (direction) => goTo(box.current, (box.current?.scrollLeft ?? 0) + direction * Math.max(80, room / 6)),
    revealRow: (row) => revealRow(box.current, row, size.height),
    revealBar: (epic) => revealBar(box.current, chart, portfolio, epic, room),
  };
}

/** At first today is in sight. It stays where it is when the zoom changes, while it is in sight; else the day in the middle does. */
function useKeptDay(box: RefObject<HTMLElement>, scale: Scale, room: number, day: number): void {
  const before = useRef<Scale | null>(null);
  const scrolled = useScrolled(box);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = scale;
    const element = box.current;
    if (!element) return;
    if (!was) goTo(element, leftOf(scale, room, day));
    if (!was || (was.dayWidth === scale.dayWidth && was.from === scale.from)) return;
    const left = leftBefore(element, scrolled.current);
    const today = xOf(was, day) - left;
    const kept = today >= 0 && today <= room ? today : room / 2;
    const keptDay = was.from + (left + kept) / was.dayWidth;
    goTo(element, (keptDay - scale.from) * scale.dayWidth - kept);
  }, [box, scale, room, day, scrolled]);
}

/** How far the box was scrolled in the last frame. */
function useScrolled(box: RefObject<HTMLElement>): RefObject<number> {
  const left = useRef(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = (): void => void (left.current = element.scrollLeft);
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [box]);
  return left;
}

/** How far the box was scrolled before it was drawn anew: a sheet that became narrower has pulled it along. */
const leftBefore = ({ scrollLeft, scrollWidth, clientWidth }: HTMLElement, scrolled: number | null): number =>
  scrollLeft < scrollWidth - clientWidth - 1 ? scrollLeft : Math.max(scrollLeft, scrolled ?? 0);

/** Where to scroll so that a day stands where today does. */
const leftOf = (scale: Scale, room: number, day: number): number => xOf(scale, day) - room * TODAY_AT;

function goTo(box: HTMLElement | null, left: number): void {
  box?.scrollTo({ left: Math.max(0, left) });
}

function revealRow(box: HTMLElement | null, row: number, height: number): void {
  if (!box || row < 0) return;
  const top = row * ROW_HEIGHT;
  const seen: RowWindow = { first: box.scrollTop, end: box.scrollTop + height - HEAD_HEIGHT };
  if (top < seen.first) box.scrollTo({ top });
  else if (top + ROW_HEIGHT > seen.end) box.scrollTo({ top: top + ROW_HEIGHT - (seen.end - seen.first) });
}

function revealBar(box: HTMLElement | null, { scale, committedTo }: Chart, portfolio: Portfolio | null, epic: number, room: number): void {
  const bar = portfolio && barOf(portfolio, epic, scale, committedTo);
  if (!box || !bar) return;
  const left = box.scrollLeft;
  if (bar.x + bar.width < left + 24 || bar.x > left + room - 24) goTo(box, bar.x - room * TODAY_AT);
}
