import type { Fault, KanbanState } from '../../contract';

const MESSAGE = 'The epic is done, so it needs neither admission nor an exception.';

/**
 * Why nothing can be asked for an epic in that state any more; null if something can.
 *
 * @example doneProblem('done') // { code: 'conflict', message: 'The epic is done, …', problems: [{ path: 'pi', … }] }
 */
export const doneProblem = (state: KanbanState | null): Fault | null => (state === 'done' ? { code: 'conflict', message: MESSAGE, problems: [{ path: 'pi', message: MESSAGE }] } : null);
