import type { MeasureId } from './Health';

/** Opens the list behind a number; `button` is the id of the button that was pressed. */
export type OpenList = (measure: MeasureId, button: string) => void;
