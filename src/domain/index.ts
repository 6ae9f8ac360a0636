export * from './cadence';
export * from './calendar';
export * from './dependencies';
export * from './epics';
export * from './intake';
export * from './roadmap';
export * from './roles';
export * from './settings';
