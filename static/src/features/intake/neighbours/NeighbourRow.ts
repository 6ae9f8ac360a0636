import type { StatusFacts } from '../../../ui/StatusLozenge';

/** A provider or consumer as the panel lists it. */
export interface NeighbourRow {
  issueId: string;
  key: string;
  summary: string;
  status: StatusFacts | null;
  /** Null outside every stream, and where the viewer does not see the issue. */
  stream: string | null;
  /** The PI in words, as in "Admitted to PI 2026.4"; null where the viewer does not see the issue. */
  plan: string | null;
  /** The link types that say so, as in "Blocks". */
  typeName: string;
  /** False where Jira shows the link but not the issue. */
  visible: boolean;
}
