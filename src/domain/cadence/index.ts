export type { Calendar } from './Calendar';
export { checkCadence } from './checkCadence';
export type { IntakeWindow } from './intakeWindow';
export { makeCalendar } from './makeCalendar';
export { piSeqsOf } from './piSeqsOf';
