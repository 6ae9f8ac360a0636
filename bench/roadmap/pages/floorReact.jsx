// The floor for React: only the rows on screen are elements, arrows are on one canvas, no library but React.
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { install, seen, VIEW } from '../../lib/harness.mjs';
import { PI_DAYS } from '../../lib/generate.mjs';
import { buildModel, colours, DAY, drawArrows, HEAD, LEFT, MONTHS, PIS, ROW, touching, WIDTH } from '../model.mjs';

const BAR = 15; // of the browser, for scrolling
const OVERSCAN = 3;
const at = (left, top, more = {}) => ({ position: 'absolute', left, top, ...more });

function Lane({ model, stream, top }) {
  return (
    <div role="row" style={at(0, top, { width: WIDTH, height: ROW, background: colours.lane, fontWeight: 700 })}>
      <span style={{ position: 'sticky', left: 8 }}>{model.data.streams[stream].name}</span>
      {model.markers[stream].map(({ day, name }) => (
        <i key={name} style={at(LEFT + day * DAY - 6, 10, { width: 12, height: 12, background: colours.milestone, transform: 'rotate(45deg)' })} />
      ))}
    </div>
  );
}

function Epic({ epic, top }) {
  const [left, width] = [LEFT + epic.start * DAY, (epic.finish + 1 - epic.start) * DAY];
  return (
    <div role="row" style={at(0, top, { width: WIDTH, height: ROW, borderBottom: `1px solid ${colours.line}`, boxSizing: 'border-box' })}>
      <div style={{ position: 'sticky', left: 0, width: LEFT, height: ROW - 1, lineHeight: `${ROW - 1}px`, background: colours.paper, paddingLeft: 24, boxSizing: 'border-box', overflow: 'hidden', whiteSpace: 'nowrap', zIndex: 1 }}>
        {epic.key} {epic.title}
      </div>
      <div className="bar" style={at(left, 6, { width, height: 20, background: colours.bar, borderRadius: 3 })}>
        <div style={{ width: `${epic.progress}%`, height: 20, background: colours.progress, borderRadius: 3 }} />
      </div>
      <span style={at(left + width + 6, 8, { whiteSpace: 'nowrap' })}>{epic.title}</span>
    </div>
  );
}

const Row = memo(function Row({ model, row }) {
  const what = model.rows[row];
  return what < 0 ? <Lane model={model} stream={-1 - what} top={row * ROW} /> : <Epic epic={model.data.epics[what]} top={row * ROW} />;
});

function Head() {
  return (
    <div style={{ position: 'sticky', top: 0, height: HEAD, background: colours.paper, zIndex: 3 }}>
      {PIS.map((day) => <span key={day} style={at(LEFT + day * DAY, 6)}>PI {day / PI_DAYS + 1}</span>)}
      {MONTHS.map((day, month) => <span key={`month ${month}`} style={at(LEFT + day * DAY, 32)}>M{month + 1}</span>)}
    </div>
  );
}

function Chart({ data }) {
  const model = useMemo(() => buildModel(data), [data]);
  const [scroller, canvas] = [useRef(null), useRef(null)];
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.floor(top / ROW) - OVERSCAN);
  const last = Math.min(model.rows.length - 1, Math.floor((top + VIEW.height) / ROW) + OVERSCAN);
  useLayoutEffect(() => {
    const pen = canvas.current.getContext('2d');
    pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
    drawArrows(pen, model, touching(model, first, last), scroller.current.scrollLeft, top);
  });
  const size = { width: VIEW.width - BAR, height: VIEW.height - BAR - HEAD };
  return (
    <div ref={scroller} onScroll={(event) => setTop(event.currentTarget.scrollTop)} style={at(0, 0, { ...VIEW, overflow: 'auto', font: '12px sans-serif' })}>
      <div style={{ position: 'relative', width: WIDTH, height: model.rows.length * ROW + HEAD }}>
        <Head />
        <canvas ref={canvas} {...size} style={{ position: 'sticky', top: HEAD, left: 0, display: 'block', marginBottom: -size.height, pointerEvents: 'none', zIndex: 2 }} />
        <div style={at(0, HEAD)}>{Array.from({ length: last - first + 1 }, (_, i) => <Row key={first + i} model={model} row={first + i} />)}</div>
      </div>
    </div>
  );
}

install({ draw: (data, place) => createRoot(place).render(<Chart data={data} />), probe: seen('.bar') });
