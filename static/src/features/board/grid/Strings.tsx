import { memo } from 'react';
import { LINK_STATES } from '../../../../../src/domain/dependencies';
import { type BoardLayout, type BoardString, drawString, endShape } from '../../../geometry/board';

/** The dependencies between what is in sight. For the eyes alone: the table and the card's facts say the same. */
export const Strings = memo(function Strings({ layout, strings }: { layout: BoardLayout; strings: readonly BoardString[] }) {
  return (
    <svg className="bd-strings" width={layout.width} height={layout.height} aria-hidden="true" data-testid="strings">
      {strings.map((string) => (
        <OneString key={`${say(string.from)}>${say(string.to)}`} layout={layout} string={string} />
      ))}
    </svg>
  );
});

function OneString({ layout, string: { from, to, state, count, lit } }: { layout: BoardLayout; string: BoardString }) {
  const { path, into, middle } = drawString(layout, from, to);
  return (
    <g className={`bd-string bd-${LINK_STATES[state] ?? 'fine'}${lit ? '' : ' bd-dimmed'}`}>
      <path className="bd-line" d={path} />
      <path className="bd-end" d={endShape(state, into)} />
      {count > 1 && lit && (
        <>
          <circle className="bd-badge" cx={middle.x} cy={middle.y} r="9" />
          <text className="bd-count" x={middle.x} y={middle.y + 4}>
            {count}
          </text>
        </>
      )}
    </g>
  );
}

const say = ({ row, column, index }: BoardString['from']): string => `${row} ${column} ${index}`;
