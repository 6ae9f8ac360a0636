export type * from './api';
export type * from './cadence';
export type * from './intake';
export type * from './milestones';
export type * from './settings';
export * from './result';
