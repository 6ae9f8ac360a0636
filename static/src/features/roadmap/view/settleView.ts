import type { Zoom } from '../../../geometry/roadmap';
import type { ViewState } from './ViewState';

/** A view of which nothing is left open. */
export type SettledView = Omit<ViewState, 'zoom' | 'past'> & { zoom: Zoom; past: 'shown' | 'hidden' };

/** With more epics than these nobody finds today's work among what was finished years ago. */
const MANY_EPICS = 300;

/**
 * Settles what a view leaves open by the number of epics: few are shown whole, at a glance. Many open at the zoom of PIs, on today,
 * without what was finished before the running PI.
 *
 * @example settleView(DEFAULT_VIEW, 20_000).zoom // 'pi'
 */
export function settleView(view: ViewState, epics: number): SettledView {
  const many = epics > MANY_EPICS;
  const zoom = view.zoom === 'auto' ? (many ? 'pi' : 'fit') : view.zoom;
  const past = view.past === 'auto' ? (many ? 'hidden' : 'shown') : view.past;
  return { ...view, zoom, past };
}
