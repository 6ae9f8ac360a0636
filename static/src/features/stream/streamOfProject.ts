import type { Wiring } from '../../../../src/contract';

/** The stream that a project belongs to: its index in `wiring.streams`, or -1. @example streamOfProject(wiring, '10001') // 0 */
export const streamOfProject = ({ streams }: Pick<Wiring, 'streams'>, projectId: string): number => streams.findIndex(({ projectIds }) => projectIds.includes(projectId));
