import type { ValueStream } from '../../contract';

/**
 * The value stream that a Jira project belongs to, or null.
 *
 * @example streamOf(streams, '10002')?.name // 'Channels', to which MOB and WEB belong
 */
export function streamOf(streams: readonly ValueStream[], projectId: string): ValueStream | null {
  return streams.find((stream) => stream.projectIds.includes(projectId)) ?? null;
}
