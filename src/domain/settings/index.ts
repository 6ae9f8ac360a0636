export type { Catalogue, CatalogueField, CatalogueIssueType, CatalogueLinkType, CatalogueProject, CatalogueStatus } from './catalogue';
export { checkSettings } from './checkSettings';
export { diffSettings } from './diffSettings';
export { isKanbanState, KANBAN_STATES } from './kanbanStates';
export { linkDirection } from './linkDirection';
export { proposeSettings } from './proposeSettings';
export { isStreamRole, ROLE_NAMES, STREAM_ROLES } from './roleNames';
