import { memo } from 'react';
import { LINK_STATES } from '../../../../../src/domain/dependencies';
import { bundleLinks, drawLinks, type DrawnLinks, type Focus, laneLinksBeside, type RowWindow } from '../../../geometry/roadmap';
import type { Portfolio } from '../../../portfolio/Portfolio';
import { ROW_HEIGHT } from './layout';
import type { Chart } from './useChart';

interface Props {
  chart: Chart;
  links: DrawnLinks;
  portfolio: Portfolio;
  window: RowWindow;
  focus: Focus | null;
  label: number;
}

/** The dependencies of the rows on screen, in a dozen elements whatever their number. It scrolls along, so that arrows never lag behind bars. */
export const LinkLayer = memo(function LinkLayer({ chart, links, portfolio, window, focus, label }: Props) {
  const { rows, scale } = chart;
  const drawing = drawLinks([...bundleLinks(links, rows, window, focus), ...laneLinksBeside(chart.laneLinks, focus)], links, { columns: portfolio, rows, scale, rowHeight: ROW_HEIGHT, first: window.first });
  return (
    <svg className="rm-links" aria-hidden="true" style={{ left: label, top: window.first * ROW_HEIGHT, width: scale.width, height: (window.end - window.first) * ROW_HEIGHT }}>
      {drawing.dim !== '' && <path className="rm-link rm-link-dim" d={drawing.dim} />}
      {LINK_STATES.map((state, index) => drawing.lines[index] !== '' && <path key={state} className={`rm-link rm-link-${state}`} d={drawing.lines[index]} />)}
      {LINK_STATES.map((state, index) => drawing.heads[index] !== '' && <path key={state} className={`rm-tip rm-tip-${state}`} d={drawing.heads[index]} />)}
      {drawing.badges.map((badge, index) => (
        <text key={index} className={`rm-count rm-count-${LINK_STATES[badge.state]}`} x={badge.x} y={badge.y}>
          {badge.count}
        </text>
      ))}
    </svg>
  );
});
