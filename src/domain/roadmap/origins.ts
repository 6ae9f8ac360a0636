/**
 * Where a planned day can come from, the strongest first: what was said of the epic itself, then what the portfolio decided, then what
 * follows from its versions, child issues and sprints. Its index is what columns hold, so entries are only ever added at the end.
 *
 * `own`: its start field or due date. `target-pi`: the PI that its owner aims for. `admitted-pi`: the PI that it was admitted to.
 * `version`: its fix versions. `children`: its child issues. `sprint`: its sprints. `pi-of-other-end`: the edge of the PI that holds its other bound.
 */
export const ORIGINS = ['none', 'own', 'target-pi', 'admitted-pi', 'version', 'children', 'sprint', 'pi-of-other-end'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Where a day that an epic's own sources gave can come from, strongest first. */
export type Source = Exclude<Origin, 'none' | 'pi-of-other-end'>;
