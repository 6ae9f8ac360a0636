import type { Health, Measure, MeasureId } from './Health';

/** All measures of a tile, in the order in which it shows them. @example measuresOf(health).length // 11 */
export const measuresOf = (health: Health): Measure[] => [...health.states, health.conflicts, health.cycles, health.unplanned, health.onCadence, health.offCadence];

/** The measure of that name; null where the tile has none, as when the last unmapped epic was mapped. @example measureOf(health, 'conflicts') */
export const measureOf = (health: Health, id: MeasureId): Measure | null => measuresOf(health).find((measure) => measure.id === id) ?? null;
