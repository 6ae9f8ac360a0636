// @svar-ui/react-gantt: streams as summaries, their epics below them, all links. Its theme asks for fonts from the network, which stay unloaded.
import { Gantt, Willow } from '@svar-ui/react-gantt';
import '@svar-ui/react-gantt/all.css';
import './svarGantt.css';
import { createRoot } from 'react-dom/client';
import { install, seen, VIEW } from '../../lib/harness.mjs';
import { HORIZON } from '../../lib/generate.mjs';
import { dateOf } from '../dateOf.mjs';
import { DAY, LEFT, ROW } from '../model.mjs';

const scales = [
  { unit: 'quarter', step: 1, format: '%Q %Y' },
  { unit: 'month', step: 1, format: '%F' },
];
const columns = [{ id: 'text', header: 'Epic', width: LEFT }];

/** Ids from 1, since 0 means the root: streams first, then epics, then milestones. */
function toTasks({ streams, epics, milestones }) {
  const summaries = streams.map(({ name }, stream) => ({ id: 1 + stream, text: name, type: 'summary', open: true, parent: 0, start: dateOf(0), end: dateOf(HORIZON) }));
  const firstEpic = 1 + streams.length;
  const bars = epics.map(({ key, title, stream, start, finish, progress }, i) => ({ id: firstEpic + i, text: `${key} ${title}`, type: 'task', parent: 1 + stream, start: dateOf(start), end: dateOf(finish + 1), progress }));
  const points = milestones.map(({ stream, day, name }, i) => ({ id: firstEpic + epics.length + i, text: name, type: 'milestone', parent: 1 + stream, start: dateOf(day) }));
  return { tasks: [...summaries, ...bars, ...points], firstEpic };
}

function draw(data, place) {
  const { tasks, firstEpic } = toTasks(data);
  const links = Array.from(data.links.from, (from, i) => ({ id: i + 1, source: firstEpic + from, target: firstEpic + data.links.to[i], type: 'e2s' }));
  const chart = <Gantt tasks={tasks} links={links} scales={scales} columns={columns} start={dateOf(0)} end={dateOf(HORIZON)} cellWidth={Math.round(30.44 * DAY)} cellHeight={ROW} readonly />;
  createRoot(place).render(<div style={{ ...VIEW, overflow: 'hidden' }}><Willow fonts={false}>{chart}</Willow></div>);
}

install({ draw, probe: seen('.wx-bar.wx-task') });
