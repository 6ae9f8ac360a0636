import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Arrow, nextNode } from '../../../geometry/graph';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { type FocusGraph, MEASURES } from './focusGraph';

/** Room around the drawing for focus rings and for lines that run below. */
const EDGE = 24;
const ARROWS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/**
 * The graph, drawn: lines in SVG, and on them real buttons, so that a node can be reached and read like any other. The arrow
 * keys go from node to node, Enter moves the graph to that epic.
 */
export function GraphDrawing({ graph, onFocus }: { graph: FocusGraph; onFocus: (key: string) => void }) {
  const { nodes, edges, layout } = graph;
  const focus = nodes[0]?.key ?? '';
  const [at, setAt] = useState({ focus, key: focus });
  const frame = useRef<HTMLDivElement>(null);
  const stop = at.focus === focus && nodes.some(({ key }) => key === at.key) ? at.key : focus;
  useEffect(() => centre(frame.current), [focus, layout]);
  const press = (event: KeyboardEvent<HTMLButtonElement>, node: number) => {
    if (!ARROWS.includes(event.key)) return;
    event.preventDefault();
    const next = nextNode(layout, edges, node, event.key as Arrow);
    const key = next === null ? undefined : nodes[next]?.key;
    if (key === undefined) return;
    setAt({ focus, key });
    frame.current?.querySelector<HTMLButtonElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  };
  return (
    <div ref={frame} className="il-dep-canvas" data-testid="graph">
      <div className="il-dep-drawing" role="group" aria-label={`Graph around ${focus}. The arrow keys go along the dependencies, Enter moves the graph to an epic.`} style={{ width: layout.width + 2 * EDGE, height: layout.height + 2 * EDGE }}>
        <GraphLines graph={graph} />
        {nodes.map(({ key, summary, stream, where }, node) => (
          <button
            key={key}
            type="button"
            className="il-dep-node"
            data-key={key}
            data-focus={node === 0}
            aria-current={node === 0 ? 'true' : undefined}
            tabIndex={key === stop ? 0 : -1}
            style={{ left: (layout.places[node]?.x ?? 0) + EDGE, top: (layout.places[node]?.y ?? 0) + EDGE, width: MEASURES.width, height: MEASURES.height }}
            onKeyDown={(event) => press(event, node)}
            onClick={() => onFocus(key)}
          >
            <span className="il-dep-nodekey">{key} </span>
            <span className="il-dep-nodename">{summary} </span>
            <span className="il-dep-nodestream">{stream}</span>
            {node > 0 && <VisuallyHidden>, {where}</VisuallyHidden>}
          </button>
        ))}
      </div>
    </div>
  );
}

const GraphLines = ({ graph: { edges, layout } }: { graph: FocusGraph }) => (
  <svg className="il-dep-lines" width={layout.width + 2 * EDGE} height={layout.height + 2 * EDGE} viewBox={`${-EDGE} ${-EDGE} ${layout.width + 2 * EDGE} ${layout.height + 2 * EDGE}`} aria-hidden="true">
    {edges.map(({ edge, state }, at) => (
      <g key={edge} className={`il-dep-line il-dep-${state}`}>
        <path className="il-dep-stroke" d={layout.lines[at]?.path} />
        <path className="il-dep-tip" d={layout.lines[at]?.head} />
      </g>
    ))}
  </svg>
);

/** Brings the epic that the graph is about to the middle of the frame, and moves nothing else. */
function centre(frame: HTMLDivElement | null): void {
  const node = frame?.querySelector<HTMLElement>('[data-focus="true"]');
  if (!frame || !node) return;
  frame.scrollLeft = node.offsetLeft + node.offsetWidth / 2 - frame.clientWidth / 2;
  frame.scrollTop = node.offsetTop + node.offsetHeight / 2 - frame.clientHeight / 2;
}
