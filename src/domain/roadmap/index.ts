export { cellOf, type PlacedEpic } from './cellOf';
export { isByPi } from './isByPi';
export { ORIGINS } from './origins';
export type { Origin } from './origins';
export { planCalendar, spanOf } from './planCalendar';
export { plannedDates } from './plannedDates';
export type { DateSources, PlanCalendar, PlannedDates, Span } from './plannedDates';
export { sayOrigin } from './sayOrigin';
