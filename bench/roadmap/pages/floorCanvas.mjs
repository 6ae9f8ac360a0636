// The floor for drawing: one canvas, rows and arrows of what is on screen, no library.
import { install, seenOnCanvas, VIEW } from '../../lib/harness.mjs';
import { buildModel, colours, DAY, drawArrows, HEAD, LEFT, MONTHS, PIS, ROW, touching, WIDTH } from '../model.mjs';
import { PI_DAYS } from '../../lib/generate.mjs';

const BAR = 15; // of the browser, for scrolling
const box = (style) => Object.assign(document.createElement('div'), { style });

function draw(data, place) {
  const model = buildModel(data);
  const scroller = box(`position:absolute;inset:0;width:${VIEW.width}px;height:${VIEW.height}px;overflow:auto`);
  const sheet = box(`position:relative;width:${WIDTH}px;height:${model.rows.length * ROW + HEAD}px`);
  const canvas = Object.assign(document.createElement('canvas'), { width: VIEW.width - BAR, height: VIEW.height - BAR, style: 'position:sticky;left:0;top:0;display:block' });
  sheet.append(canvas);
  scroller.append(sheet);
  place.append(scroller);
  const pen = canvas.getContext('2d', { alpha: false });
  const redraw = () => drawAll(pen, model, scroller.scrollLeft, scroller.scrollTop);
  scroller.addEventListener('scroll', redraw, { passive: true });
  redraw();
}

function drawAll(pen, model, left, top) {
  const { width, height } = pen.canvas;
  const [first, last] = [Math.floor(top / ROW), Math.min(model.rows.length - 1, Math.floor((top + height - HEAD) / ROW))];
  fill(pen, colours.paper, 0, 0, width, height);
  pen.font = '12px sans-serif';
  pen.textBaseline = 'middle';
  for (const day of PIS) fill(pen, colours.line, LEFT + day * DAY - left, HEAD, 1, height);
  for (let row = first; row <= last; row++) drawRow(pen, model, model.rows[row], HEAD + row * ROW - top, left);
  drawArrows(pen, model, touching(model, first, last), left, top - HEAD);
  for (let row = first; row <= last; row++) drawName(pen, model.data, model.rows[row], HEAD + row * ROW - top);
  drawHead(pen, left);
}

function fill(pen, colour, x, y, width, height) {
  pen.fillStyle = colour;
  pen.fillRect(x, y, width, height);
}

function drawRow(pen, { data, markers }, row, y, left) {
  const { width } = pen.canvas;
  if (row < 0) {
    fill(pen, colours.lane, 0, y, width, ROW);
    for (const { day } of markers[-1 - row]) drawDiamond(pen, LEFT + day * DAY - left, y + ROW / 2);
    return;
  }
  const { start, finish, progress, title } = data.epics[row];
  const [x, long] = [LEFT + start * DAY - left, (finish + 1 - start) * DAY];
  fill(pen, colours.line, 0, y + ROW - 1, width, 1);
  if (x > width || x + long < LEFT) return;
  fill(pen, colours.bar, x, y + 6, long, 20);
  fill(pen, colours.progress, x, y + 6, (long * progress) / 100, 20);
  pen.fillStyle = colours.text;
  pen.fillText(title, x + long + 6, y + ROW / 2);
}

function drawDiamond(pen, x, y) {
  pen.fillStyle = colours.milestone;
  pen.beginPath();
  pen.moveTo(x, y - 8);
  pen.lineTo(x + 8, y);
  pen.lineTo(x, y + 8);
  pen.lineTo(x - 8, y);
  pen.fill();
}

function drawName(pen, { epics, streams }, row, y) {
  fill(pen, row < 0 ? colours.lane : colours.paper, 0, y, LEFT, ROW - 1);
  pen.fillStyle = colours.text;
  if (row < 0) pen.fillText(streams[-1 - row].name, 8, y + ROW / 2);
  else pen.fillText(`${epics[row].key} ${epics[row].title}`, 24, y + ROW / 2, LEFT - 32);
}

function drawHead(pen, left) {
  const { width } = pen.canvas;
  fill(pen, colours.paper, 0, 0, width, HEAD);
  pen.fillStyle = colours.quiet;
  for (const day of PIS) if (LEFT + day * DAY - left < width) pen.fillText(`PI ${day / PI_DAYS + 1}`, LEFT + day * DAY - left + 6, 16);
  MONTHS.forEach((day, month) => {
    if (LEFT + day * DAY - left < width) pen.fillText(`M${month + 1}`, LEFT + day * DAY - left + 4, 42);
  });
  fill(pen, colours.paper, 0, 0, LEFT, HEAD);
}

install({ draw, probe: seenOnCanvas([0x85, 0xb8, 0xff]) });
