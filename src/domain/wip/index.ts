export { healLeases, isRunning } from './healLeases';
export { limitsFor } from './limitsFor';
export { scopeName } from './scopeName';
export { takePlace } from './takePlace';
export type { Taking } from './takePlace';
export { wipReason } from './wipReason';
