import type { Instant, KanbanState } from '../../../../src/contract';
import type { StatusFacts } from '../../ui/StatusLozenge';

/** What lists say of an epic, as the viewer sees it in Jira. Null where it is not known. */
export interface EpicFacts {
  id: string;
  key: string;
  summary: string;
  status: StatusFacts | null;
  statusId: string;
  state: KanbanState | null;
  stream: { id: string; name: string } | null;
  costOfDelay: number | null;
  jobSize: number | null;
  wsjf: number | null;
  readiness: 'ready' | 'not-ready' | null;
  /** Readiness criteria that do not hold. */
  missing: number | null;
  createdAt: Instant | null;
}
