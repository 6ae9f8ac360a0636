export { epicTypeIds } from './epicTypeIds';
export { isEpic, standingOf } from './standingOf';
export type { IssueFacts } from './standingOf';
export { stateOf } from './stateOf';
export { streamOf } from './streamOf';
