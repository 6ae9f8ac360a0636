// Interlock's own timeline, dependencies on, with what its worker would hand over.
import { install, seen, VIEW } from '../../lib/harness.mjs';
import { toPortfolio } from '../../lib/toPortfolio';
import { mountTimeline } from '../../../static/src/features/roadmap/mountTimeline';

install({
  prepare: toPortfolio,
  draw: (data, place) => {
    Object.assign(place.style, { width: `${VIEW.width}px`, height: `${VIEW.height}px` });
    mountTimeline(place, data);
  },
  probe: seen('.rm-bar'),
});
