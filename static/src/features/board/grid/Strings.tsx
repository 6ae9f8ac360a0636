import { memo } from 'react';
import { LINK_STATES } from '../../../../../src/domain/dependencies';
import { type BoardLayout, type BoardString, drawString, drawStub, endShape, keyOf, type Stub } from '../../../geometry/board';

/** The dependencies between what is in sight. For the eyes alone: the table and the card's facts say the same. */
export const Strings = memo(function Strings({ layout, strings }: { layout: BoardLayout; strings: readonly BoardString[] }) {
  return (
    <svg className="bd-strings" width={layout.width} height={layout.height} aria-hidden="true" data-testid="strings">
      {strings.map((string) => (string.stub ? <OneStub key={keyOf(string)} layout={layout} string={string} stub={string.stub} /> : <OneString key={keyOf(string)} layout={layout} string={string} />))}
    </svg>
  );
});

function OneString({ layout, string }: { layout: BoardLayout; string: BoardString }) {
  const { from, to, state, count, lit } = string;
  const { path, into, middle } = drawString(layout, from, to);
  return (
    <g className={classOf(string)}>
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

function OneStub({ layout, string, stub }: { layout: BoardLayout; string: BoardString; stub: Stub }) {
  const { path, into, count } = drawStub(layout, string.from, stub);
  return (
    <g className={classOf(string)} data-testid="stub">
      <path className="bd-line" d={path} />
      {into && <path className="bd-end" d={endShape(string.state, into)} />}
      <text className="bd-count bd-beyond" x={count.x} y={count.y} style={{ textAnchor: count.anchor }}>
        {string.count}
      </text>
    </g>
  );
}

const classOf = ({ state, lit }: BoardString): string => `bd-string bd-${LINK_STATES[state] ?? 'fine'}${lit ? '' : ' bd-dimmed'}`;
