import { KeyLink } from '../../../ui/KeyLink';
import { StateMark } from '../StateMark';
import type { LinkRow, LinkSide } from './linkRow';

/** The cells of one dependency. On a narrow page they stand below one another, each with its column's name. */
export const LinkTableRow = ({ row, onFocus }: { row: LinkRow; onFocus: (key: string) => void }) => (
  <>
    <div role="cell">
      <StateMark state={row.state} />
    </div>
    <div role="cell" data-head="Provider">
      <Epic side={row.provider} onFocus={onFocus} />
    </div>
    <div role="cell" data-head="Finishes">
      <DayCell side={row.provider} />
    </div>
    <div role="cell" data-head="Consumer">
      <Epic side={row.consumer} onFocus={onFocus} />
    </div>
    <div role="cell" data-head="Starts">
      <DayCell side={row.consumer} />
    </div>
    <div role="cell" data-head="Gap" className={row.state === 'conflict' ? 'il-dep-late' : undefined}>
      {row.gap}
    </div>
    <div role="cell" data-head="Link" className="il-subtle">
      {row.type}
    </div>
  </>
);

/** An epic: its key opens the issue, its stream line leads to the graph around it. */
const Epic = ({ side, onFocus }: { side: LinkSide; onFocus: (key: string) => void }) => (
  <div className="il-dep-epic">
    <div className="il-dep-name">
      <KeyLink issueKey={side.key} /> <span>{side.summary}</span>
    </div>
    <div className="il-subtle il-small">
      {side.stream}
      <span aria-hidden="true"> · </span>
      <button type="button" className="il-dep-graphlink" aria-label={`Graph around ${side.key}`} onClick={() => onFocus(side.key)}>
        Graph
      </button>
    </div>
  </div>
);

const DayCell = ({ side }: { side: LinkSide }) =>
  side.day === null ? (
    <span className="il-subtle">No dates</span>
  ) : (
    <div>
      <div className="il-nowrap">{side.day}</div>
      <div className="il-subtle il-small">{side.from}</div>
    </div>
  );
