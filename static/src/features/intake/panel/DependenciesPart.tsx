import { NeighbourLists } from '../neighbours/NeighbourLists';
import type { PanelParts } from './panelParts';
import { PortfolioPart } from './PortfolioPart';

interface Props {
  issueId: string;
  /** Null where they could not be read; the fault is said above. */
  lists: PanelParts['neighbours'];
  /** Whether what the panel shows first is there. */
  ready: boolean;
}

/** Whom the epic waits for and who waits for it, first from its links alone, then from the whole portfolio. */
export function DependenciesPart({ issueId, lists, ready }: Props) {
  return (
    <section className="il-block" aria-labelledby="il-dependencies-title" data-testid="dependencies">
      <h3 id="il-dependencies-title" className="il-title">
        Dependencies
      </h3>
      {lists && <NeighbourLists lists={lists} />}
      <PortfolioPart issueId={issueId} ready={ready} />
    </section>
  );
}
