export { costOfDelayOf } from './costOfDelayOf';
export { fitQueue } from './fitQueue';
export type { Fit, Fittable, FittedQueue } from './fitQueue';
export { rankByWsjf } from './rankByWsjf';
export type { Rankable, Ranked } from './rankByWsjf';
export { weigh } from './weigh';
export { wsjfOf } from './wsjfOf';
