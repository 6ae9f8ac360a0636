// vis-timeline, a group a stream, items stacked within it. It knows no links, so it draws none.
import { Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { install, seen, VIEW } from '../../lib/harness.mjs';
import { dateOf } from '../dateOf.mjs';
import { DAY, LEFT } from '../model.mjs';

function draw({ epics, streams, milestones }, place) {
  const groups = streams.map(({ name }, id) => ({ id, content: name }));
  const bars = epics.map(({ key, title, stream, start, finish }, id) => ({ id, group: stream, content: `${key} ${title}`, start: dateOf(start), end: dateOf(finish + 1), type: 'range' }));
  const points = milestones.map(({ stream, day, name }, i) => ({ id: `milestone ${i}`, group: stream, content: name, start: dateOf(day), type: 'point' }));
  const days = (VIEW.width - LEFT) / DAY;
  new Timeline(place, [...bars, ...points], groups, { stack: true, orientation: 'top', height: VIEW.height, verticalScroll: true, start: dateOf(0), end: dateOf(days) });
}

/** It holds its panels to a position of its own, so it is scrolled as a person does, by wheel. */
function turnWheel(panel, top) {
  const deltaY = top - panel.scrollTop;
  document.querySelector('.vis-center').dispatchEvent(new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true }));
}

install({ draw, probe: seen('.vis-item.vis-range'), scrollTo: turnWheel });
