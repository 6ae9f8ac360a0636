import { createRoot } from 'react-dom/client';
import type { Wiring } from '../../../../src/contract';
import type { Analysis } from '../../../../src/domain/dependencies';
import type { Portfolio } from '../../portfolio/Portfolio';
import { Timeline } from './timeline/Timeline';
import './roadmap.css';
import './timeline/card.css';

/**
 * Puts a timeline into an element, without a page around it.
 *
 * @example const end = mountTimeline(document.getElementById('app'), { wiring, portfolio, analysis });
 * @returns takes it away again
 */
export function mountTimeline(element: HTMLElement, data: { wiring: Wiring; portfolio: Portfolio; analysis: Analysis }): () => void {
  const root = createRoot(element);
  root.render(<Timeline {...data} />);
  return () => root.unmount();
}
