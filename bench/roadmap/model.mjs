import { HORIZON, PI_DAYS } from '../lib/generate.mjs';

export const ROW = 32;
export const LEFT = 260;
export const HEAD = 56;
export const DAY = 2;
export const WIDTH = LEFT + HORIZON * DAY;
export const PIS = Array.from({ length: Math.ceil(HORIZON / PI_DAYS) }, (_, pi) => pi * PI_DAYS);
export const MONTHS = Array.from({ length: 36 }, (_, month) => month * 30.44);
export const colours = { bar: '#85b8ff', progress: '#0c66e4', link: '#758195', conflict: '#e34935', milestone: '#8250df', lane: '#f1f2f4', line: '#ebecf0', text: '#172b4d', quiet: '#44546f', paper: '#ffffff' };

/**
 * What both floors need to draw: a row for each stream and below it one for each of its epics (`rows` holds epics, or -1 - stream),
 * and the links of each row, so that only those with an end on screen are touched.
 */
export function buildModel(data) {
  const { epics, links, streams, milestones } = data;
  const rows = [];
  const rowOf = new Int32Array(epics.length);
  epics.forEach((epic, i) => {
    if (epic.stream !== epics[i - 1]?.stream) rows.push(-1 - epic.stream);
    rowOf[i] = rows.push(i) - 1;
  });
  const markers = streams.map(() => []);
  for (const milestone of milestones) markers[milestone.stream].push(milestone);
  const conflict = links.from.map((from, link) => (epics[links.to[link]].start <= epics[from].finish ? 1 : 0));
  return { data, rows, rowOf, markers, conflict, ...linksByRow(links, rowOf, rows.length), lastTouched: new Uint32Array(links.from.length), touch: 0 };
}

function linksByRow({ from, to }, rowOf, rowCount) {
  const ends = new Uint32Array(rowCount + 1);
  const each = (act) => {
    for (let link = 0; link < from.length; link++) {
      act(rowOf[from[link]], link);
      act(rowOf[to[link]], link);
    }
  };
  each((row) => ends[row + 1]++);
  for (let row = 0; row < rowCount; row++) ends[row + 1] += ends[row];
  const at = ends.slice();
  const items = new Uint32Array(from.length * 2);
  each((row, link) => (items[at[row]++] = link));
  return { ends, items };
}

/** The links with an end in the rows from `first` to `last`, each once. */
export function touching(model, first, last) {
  const found = [];
  model.touch++;
  for (let at = model.ends[first]; at < model.ends[last + 1]; at++) {
    const link = model.items[at];
    if (model.lastTouched[link] === model.touch) continue;
    model.lastTouched[link] = model.touch;
    found.push(link);
  }
  return found;
}

/** Draws arrows, those in conflict last and in their colour. `left` and `top` are what is scrolled away. */
export function drawArrows(pen, model, links, left, top) {
  for (const pass of [0, 1]) {
    pen.strokeStyle = pass ? colours.conflict : colours.link;
    pen.beginPath();
    for (const link of links) if (model.conflict[link] === pass) traceArrow(pen, model, link, left, top);
    pen.stroke();
  }
}

function traceArrow(pen, { data: { epics, links }, rowOf }, link, left, top) {
  const [from, to] = [links.from[link], links.to[link]];
  const [x0, y0] = [LEFT + (epics[from].finish + 1) * DAY - left, rowOf[from] * ROW + ROW / 2 - top];
  const [x1, y1] = [LEFT + epics[to].start * DAY - left, rowOf[to] * ROW + ROW / 2 - top];
  const between = y1 > y0 ? y1 - ROW / 2 : y1 + ROW / 2;
  const bends = x1 >= x0 + 12 ? [[x0 + 6, y0], [x0 + 6, y1]] : [[x0 + 6, y0], [x0 + 6, between], [x1 - 6, between], [x1 - 6, y1]];
  pen.moveTo(x0, y0);
  for (const [x, y] of bends) pen.lineTo(x, y);
  pen.lineTo(x1, y1);
  pen.moveTo(x1 - 4, y1 - 3);
  pen.lineTo(x1, y1);
  pen.lineTo(x1 - 4, y1 + 3);
}
