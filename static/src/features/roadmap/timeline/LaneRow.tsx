import { memo } from 'react';
import { type LaneSummary, type MilestoneMark, NO_DAY, type ReleaseMark, type Scale, xOf } from '../../../geometry/roadmap';
import { FIRST_INDEX, rowId } from './findRow';
import { ROW_HEIGHT } from './layout';
import { sayLane, sayLaneDates } from './rowWords';

interface Props {
  name: string;
  sum: LaneSummary;
  releases: readonly ReleaseMark[];
  milestones: readonly MilestoneMark[];
  scale: Scale;
  today: string;
  row: number;
  label: number;
  collapsed: boolean;
  active: boolean;
  /** Whether epics are still being read, so that "no epics" would be said too early. */
  reading: boolean;
}

/** The head of a lane: the stream, what is in it, its span, its releases and its milestones. */
export const LaneRow = memo(function LaneRow({ name, sum, releases, milestones, scale, today, row, label, collapsed, active, reading }: Props) {
  const words = reading && sum.epics === 0 ? 'Reading…' : sayLane(sum);
  return (
    <div role="row" id={active ? rowId(row) : undefined} className="rm-row rm-lane" aria-level={1} aria-rowindex={row + FIRST_INDEX} aria-expanded={!collapsed} aria-selected={active} aria-label={[name, words, ...milestones.map(sayMilestoneMark)].join(', ')} style={{ top: row * ROW_HEIGHT }}>
      <div role="rowheader" className="rm-label" style={{ width: label }}>
        <span className="rm-twist" aria-hidden="true">{collapsed ? '▸' : '▾'}</span>
        <span className="rm-lane-name">{name}</span>
        <span className="rm-lane-count">{words}</span>
      </div>
      <div role="gridcell" className="rm-lane-track" style={{ left: label, width: scale.width }}>
        {sum.from !== NO_DAY && <Span sum={sum} scale={scale} title={`${name}: ${sayLaneDates(sum, today)}`} />}
        {releases.map((release) => (
          <i key={`${release.name} ${release.day}`} className={release.released ? 'rm-release rm-released' : 'rm-release'} title={`Release ${release.name}${release.released ? ', released' : ''}: ${release.epics} epics`} style={{ left: xOf(scale, release.day + 1) }} />
        ))}
        {milestones.map((milestone) => (
          <span key={milestone.id} className="rm-milestone" title={sayMilestoneMark(milestone)} style={{ left: milestone.x }}>
            ⚑<span className="rm-milestone-name"> {milestone.name}</span>
          </span>
        ))}
      </div>
    </div>
  );
});

const sayMilestoneMark = ({ name, day }: MilestoneMark): string => `milestone ${name} on ${day}`;

function Span({ sum, scale, title }: { sum: LaneSummary; scale: Scale; title: string }) {
  const left = Math.max(0, xOf(scale, sum.from));
  const right = Math.min(scale.width, xOf(scale, sum.to + 1));
  return <i className="rm-lane-span" title={title} style={{ left, width: right - left }} />;
}
