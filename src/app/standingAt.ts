import type { Standing } from '../contract';
import { standingOf } from '../domain/epics';
import type { Portfolio } from './portfolio';
import type { IssuePlace } from './ports';

/**
 * Whether the gate has a say over an issue where it is.
 *
 * @example standingAt(portfolio, issue) // 'governed'
 */
export const standingAt = ({ settings }: Portfolio, { projectId, typeId, level }: IssuePlace): Standing =>
  standingOf({ settings, projectId, issueType: { id: typeId, hierarchyLevel: level } });
