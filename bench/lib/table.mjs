const count = (n) => (typeof n === 'number' ? n.toLocaleString('en-GB') : String(n));

/** Three figures are as many as a run is good for. */
function figure(value) {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-GB');
  return String(Number(value.toPrecision(3)));
}

/** @example sayRange({ median: 52, min: 50, max: 61 }) // '52 (50 to 61)' */
function sayRange({ median, min, max }) {
  return figure(min) === figure(max) ? figure(median) : `${figure(median)} (${figure(min)} to ${figure(max)})`;
}

const isOurs = ({ name }) => name.startsWith('Interlock');
const isFloor = ({ name }) => name.startsWith('floor');
const isPeer = (row) => !isOurs(row) && !isFloor(row) && !row.name.startsWith('blank');
const unique = (items) => [...new Set(items)];

/** Lines that say how Interlock stands to each floor, and to the peer that does best. */
function ratios(rows, columns, inColumn) {
  const ours = rows.filter(isOurs);
  if (ours.length === 0) return [];
  const line = (label, against) => [label, ...columns.map((column) => sayRatio(ours.find((row) => inColumn(row) === column), against(column)))];
  const floors = unique(rows.filter(isFloor).map(({ name }) => name));
  const lines = floors.map((name) => line(`*Interlock / ${name}*`, (column) => rows.find((row) => row.name === name && inColumn(row) === column)));
  if (rows.some(isPeer)) lines.push(line('*Interlock / best peer*', (column) => rows.filter((row) => isPeer(row) && inColumn(row) === column).sort((a, b) => a.median - b.median)[0]));
  return lines;
}

const sayRatio = (ours, other) => (ours && other && other.median > 0 ? `${figure(ours.median / other.median)}×` : '');

function grid(head, lines) {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...lines].map((line) => line[i].length)));
  const say = (line) => `| ${line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  return [say(head), `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`, ...lines.map(say)].join('\n');
}

function block(head, rows, inColumn, sayColumn) {
  const columns = unique(rows.map(inColumn));
  const lines = unique(rows.map(({ name }) => name)).map((name) => [name, ...columns.map((column) => {
    const row = rows.find((one) => one.name === name && inColumn(one) === column);
    return row ? sayRange(row) : '';
  })]);
  return grid([head, ...columns.map(sayColumn)], [...lines, ...ratios(rows, columns, inColumn)]);
}

/**
 * A result as Markdown. With one size, the metrics are its columns; with several, each metric has a table with a column a size.
 * Cells are medians with min and max.
 */
export function toMarkdown({ title, rows, notes }) {
  const sizes = unique(rows.map(({ n }) => n));
  const metrics = unique(rows.map(({ metric, unit }) => `${metric}, ${unit}`));
  const metricOf = ({ metric, unit }) => `${metric}, ${unit}`;
  const tables = sizes.length === 1
    ? [block(sizes[0] === null ? '' : `${count(sizes[0])} epics`, rows, metricOf, (metric) => metric)]
    : metrics.map((metric) => block(metric, rows.filter((row) => metricOf(row) === metric), ({ n }) => n, count));
  return [`## ${title}`, ...(rows.length ? tables : []), ...(notes.length ? [notes.map((note) => `- ${note}`).join('\n')] : [])].join('\n\n');
}
