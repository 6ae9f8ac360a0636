export { edgesAmong, type DrawnEdge } from './edgesAmong';
export { layOutGraph, type GraphLayout } from './layOutGraph';
export type { Measures } from './measures';
export { nextNode, type Arrow } from './nextNode';
export { walkFrom, type Walk } from './walkFrom';
