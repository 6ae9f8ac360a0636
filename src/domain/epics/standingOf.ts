import type { EpicRule, Settings, Standing } from '../../contract';
import { streamOf } from './streamOf';

/** What the standing of an issue hangs on. */
export interface IssueFacts {
  /** Null while the app is not set up. */
  settings: Pick<Settings, 'streams' | 'epics'> | null;
  projectId: string;
  /** `hierarchyLevel` is null on a site that has no levels. */
  issueType: { id: string; hierarchyLevel?: number | null };
}

/**
 * Whether the gate has a say over an issue. Only a portfolio epic in a stream's project is governed; nothing else is ever
 * blocked. An issue that is neither an epic nor in a stream is told the former, which no move to another project changes.
 *
 * @example
 * // HR-1, an Epic in a project that no stream has:
 * standingOf({ settings, projectId: '10009', issueType: { id: '10000', hierarchyLevel: 1 } }) // 'outside-streams'
 */
export function standingOf({ settings, projectId, issueType }: IssueFacts): Standing {
  if (!settings) return 'not-set-up';
  if (!isEpic(settings.epics, issueType)) return 'not-an-epic';
  return streamOf(settings.streams, projectId) ? 'governed' : 'outside-streams';
}

/**
 * Whether an issue type makes portfolio epics.
 *
 * @example isEpic({ by: 'level', level: 1 }, { id: '10000', hierarchyLevel: 1 }) // true
 */
export function isEpic(rule: EpicRule, issueType: IssueFacts['issueType']): boolean {
  return rule.by === 'level' ? issueType.hierarchyLevel === rule.level : rule.typeIds.includes(issueType.id);
}
