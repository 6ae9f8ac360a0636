export { boxOf } from './boxOf';
export { type BoardString, bundleStrings, type Strand } from './bundleStrings';
export { drawString, type StringDrawing } from './drawString';
export { endShape } from './endShape';
export { type BoardLayout, layBoard } from './layBoard';
export { revealed, type View } from './revealed';
export { type RowSpan, rowsInSight } from './rowsInSight';
export { type Box, CELL, type Measures, type Spot } from './Spot';
export { type Arrow, stepTo } from './stepTo';
