import type { Calendar } from '../../../../src/domain/cadence';
import { planCalendar, plannedDates } from '../../../../src/domain/roadmap';
import type { Bounds } from '../keeper/Keeper';
import { NONE_32 } from '../Portfolio';
import { dateSourcesIn } from './dateSourcesIn';
import type { EpicStore } from './EpicStore';
import { hangsOnChildren } from './needsChildren';

/**
 * The own dates of epics that are not done, for a comparison with their children's. Epics whose children are read anyway are left
 * out. Children must not have been rolled up yet.
 *
 * @param done ids of the statuses that stand for done
 */
export function boundsIn(store: EpicStore, calendar: Calendar, done: ReadonlySet<string>): Bounds[] {
  const sources = dateSourcesIn(store, calendar);
  const days = planCalendar(calendar);
  const bounds = [...store.keys.keys()].flatMap((row): Bounds[] => {
    if (done.has(store.statusOf(row))) return [];
    const { start, finish, startFrom, finishFrom } = plannedDates(sources(row), days);
    if (hangsOnChildren(startFrom, finishFrom) || (startFrom !== 'own' && finishFrom !== 'own')) return [];
    return [{ id: store.idOf(row), start: startFrom === 'own' ? start : NONE_32, finish: finishFrom === 'own' ? finish : NONE_32 }];
  });
  return bounds.sort((a, b) => a.id - b.id);
}
