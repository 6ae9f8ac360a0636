export { holdsRole } from './holdsRole';
export { isPlanner } from './isPlanner';
export { may, whoMay } from './may';
export type { Who } from './may';
export { PERMISSIONS } from './permissions';
export type { Action, Capability, Permission } from './permissions';
export { rolesOf } from './rolesOf';
export type { HeldRole, Person } from './rolesOf';
