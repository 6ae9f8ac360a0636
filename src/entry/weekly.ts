import { erasePeople } from '../app/erasePeople';
import type { Ports } from '../app/ports';
import { runPart } from './runPart';

/**
 * The weekly schedule: tells Jira whose account ids are kept, and erases people whose accounts are closed.
 *
 * @example await weekly(world())
 */
export const weekly = (ports: Ports): Promise<void> => runPart('weekly people', () => erasePeople(ports));
