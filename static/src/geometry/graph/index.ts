export { edgesAmong, type DrawnEdge } from './edgesAmong';
export { layOutGraph, type GraphLayout, type Measures } from './layOutGraph';
export { nextNode, type Arrow } from './nextNode';
export { walkFrom, type Walk } from './walkFrom';
