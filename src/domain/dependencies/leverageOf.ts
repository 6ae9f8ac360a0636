import type { Analysis, Plans } from './Analysis';
import type { Columns } from './columnsOf';
import { columnsOf } from './columnsOf';
import type { Components } from './componentsOf';
import type { Graph } from './makeGraph';

/** Words of 32 columns that are kept at a time: 256 bytes an epic, so 5 MB for 20,000 epics. */
const BLOCK_WORDS = 64;

/**
 * What each epic unlocks: the epics of other streams that wait for it, directly or through others, and their value. Done epics
 * no longer wait, but those after them are still found through them. Each epic counts once, however many ways lead to it.
 *
 * All at once, so as a matrix of bits: which epics a component holds or reaches. That is the union of what its consumers do, so
 * consumers come first; a few columns at a time, so that it fits. A stream's columns lie together, so its own are stepped over.
 *
 * @example
 * // 0 (stream 0) → 1 (stream 1, value 5) → 2 (stream 0, value 8)
 * leverageOf(graph, components, plans) // leverage: [5, 8, 0], unlocks: [1, 1, 0]
 */
export function leverageOf(graph: Graph, components: Components, plans: Plans): Pick<Analysis, 'leverage' | 'unlocks'> {
  const totals = { leverage: new Float64Array(plans.count), unlocks: new Int32Array(plans.count) };
  const columns = columnsOf(graph, plans);
  const block = emptyBlock(components.count);
  for (block.first = 0; block.first < columns.rows.length; block.first += BLOCK_WORDS * 32) {
    mark(block, columns, components);
    unite(block, graph, components);
    add(totals, block, columns, components, plans);
  }
  return totals;
}

interface Block {
  /** The first of its columns. */
  first: number;
  /** By component, BLOCK_WORDS each: a bit for each column. */
  words: Int32Array;
  /** By component: its words that are not 0 lie from `from` up to, but without, `to`. */
  from: Int32Array;
  to: Int32Array;
  /** By byte of a word and the bits in it: what the epics of those columns are worth. */
  worth: Float64Array;
}

function emptyBlock(components: number): Block {
  return { first: 0, words: new Int32Array(components * BLOCK_WORDS), from: new Int32Array(components), to: new Int32Array(components), worth: new Float64Array(BLOCK_WORDS * 4 * 256) };
}

/** Each component holds its own epics. */
function mark({ first, words, from, to }: Block, { rows }: Columns, { of }: Components): void {
  words.fill(0);
  from.fill(BLOCK_WORDS);
  to.fill(0);
  const count = Math.min(BLOCK_WORDS * 32, rows.length - first);
  for (let column = 0; column < count; column++) {
    const row = rows[first + column] as number;
    if (row === -1) continue;
    const component = of[row] as number;
    const word = column >> 5;
    const place = component * BLOCK_WORDS + word;
    words[place] = (words[place] as number) | (1 << (column & 31));
    from[component] = Math.min(from[component] as number, word);
    to[component] = word + 1;
  }
}

function unite({ words, from, to }: Block, { count, out, outEnds }: Graph, { of, order }: Components): void {
  for (let at = 0; at < count; at++) {
    const row = order[at] as number;
    const mine = of[row] as number;
    for (let k = outEnds[row] as number; k < (outEnds[row + 1] as number); k++) {
      const theirs = of[out[k] as number] as number;
      if (theirs === mine) continue;
      const [begin, end] = [from[theirs] as number, to[theirs] as number];
      const [source, target] = [theirs * BLOCK_WORDS, mine * BLOCK_WORDS];
      for (let word = begin; word < end; word++) words[target + word] = (words[target + word] as number) | (words[source + word] as number);
      from[mine] = Math.min(from[mine] as number, begin);
      to[mine] = Math.max(to[mine] as number, end);
    }
  }
}

function add(totals: Pick<Analysis, 'leverage' | 'unlocks'>, block: Block, { rows, firstWord }: Columns, { of }: Components, { count, stream, value }: Plans): void {
  tabulate(block, rows, value);
  const offset = block.first >> 5;
  for (let row = 0; row < count; row++) {
    const component = of[row] as number;
    const [begin, end] = [block.from[component] as number, block.to[component] as number];
    if (begin >= end) continue;
    const own = stream[row] as number;
    addWords(totals, row, block, component, begin, Math.min(end, (firstWord[own] as number) - offset));
    addWords(totals, row, block, component, Math.max(begin, (firstWord[own + 1] as number) - offset), end);
  }
}

function addWords({ leverage, unlocks }: Pick<Analysis, 'leverage' | 'unlocks'>, row: number, { words, worth }: Block, component: number, begin: number, end: number): void {
  let value = leverage[row] as number;
  let epics = unlocks[row] as number;
  const first = component * BLOCK_WORDS;
  for (let word = begin; word < end; word++) {
    const bits = words[first + word] as number;
    if (bits === 0) continue;
    const table = word << 10;
    value += worth[table | (bits & 255)] as number;
    value += worth[table | 256 | ((bits >>> 8) & 255)] as number;
    value += worth[table | 512 | ((bits >>> 16) & 255)] as number;
    value += worth[table | 768 | (bits >>> 24)] as number;
    epics += onesIn(bits);
  }
  leverage[row] = value;
  unlocks[row] = epics;
}

/** How many bits of a word are set: counted by twos, fours, bytes and halves, side by side. */
function onesIn(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  const bytes = (fours + (fours >>> 4)) & 0x0f0f0f0f;
  const halves = bytes + (bytes >>> 8);
  return (halves + (halves >>> 16)) & 63;
}

function tabulate({ first, worth }: Block, rows: Int32Array, value: Float64Array): void {
  const bytes = Math.min(BLOCK_WORDS * 4, (rows.length - first) >> 3);
  for (let byte = 0; byte < bytes; byte++) {
    for (let bit = 0; bit < 8; bit++) {
      const row = rows[first + byte * 8 + bit] as number;
      const worthOfBit = row === -1 ? 0 : (value[row] as number) || 0;
      const table = byte << 8;
      // All that has this bit as its highest: what the lower bits are worth, and this one.
      for (let rest = 0; rest < 1 << bit; rest++) worth[table | (1 << bit) | rest] = (worth[table | rest] as number) + worthOfBit;
    }
  }
}
