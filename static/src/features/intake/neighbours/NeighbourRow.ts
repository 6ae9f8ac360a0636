import type { LinkState } from '../../../../../src/domain/dependencies';
import type { StatusFacts } from '../../../ui/StatusLozenge';
import type { Phrase } from './Phrase';

/** What a dependency comes to, with both sides' dates in words. */
export interface LinkFacts {
  state: LinkState;
  phrase: Phrase;
}

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
  /** Null where the viewer does not see the issue. */
  link: LinkFacts | null;
  /** False where Jira shows the link but not the issue. */
  visible: boolean;
}
