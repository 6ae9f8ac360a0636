import { toDayNumber } from '../../../../src/domain/calendar';
import type { Calendar } from '../../../../src/domain/cadence';
import type { Marker } from './markersOf';
import { type Scale, xOf } from './scale';
import { pisIn } from './tiersOf';

/**
 * The full integration points of the PIs on a scale, past ones included. It is each PI's solution demo: the day on which all streams
 * show what they have integrated. System demos integrate a part each iteration and would hide the bars.
 *
 * @example integrationsOf(calendar, scale, { leadDays: 14 })[0].title // 'Full integration: Solution demo of PI 2026.4, 2026-12-11'
 */
export function integrationsOf(calendar: Calendar, scale: Scale, { leadDays }: { leadDays: number }): Marker[] {
  return pisIn(calendar, scale).flatMap((pi) =>
    calendar.eventsOf(pi, leadDays).flatMap(({ kind, day, title }): Marker[] => {
      const number = toDayNumber(day);
      if (kind !== 'solution-demo' || number < scale.from || number > scale.to) return [];
      return [{ kind: 'integration', day, x: xOf(scale, number + 1), label: '◆', title: `Full integration: ${title}, ${day}` }];
    }),
  );
}
