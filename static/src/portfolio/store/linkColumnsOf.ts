import type { LinkColumns, Portfolio } from '../Portfolio';
import { eachTold } from './checks';
import type { EpicStore } from './EpicStore';
import type { Shown } from './Shown';

interface Gathered {
  ids: number[];
  from: number[];
  to: number[];
  type: number[];
  /** 1: the provider told it, 2: the consumer told it, 3: both. */
  by: number[];
}

const PROVIDER = 1;
const CONSUMER = 2;

/**
 * The dependencies between shown rows, each once, though both ends tell it. An end that does not tell a link which the other end
 * tells was cut off by Jira, and is marked. Links to issues that are no row are only counted.
 */
export function linkColumnsOf(store: EpicStore, rows: readonly number[], shown: Shown): Pick<Portfolio, 'links' | 'outside' | 'cutOff'> {
  const placeOf = new Int32Array(store.count).fill(-1);
  rows.forEach((row, place) => (placeOf[row] = place));
  const outside = new Uint16Array(rows.length);
  const gathered = gather(store, placeOf, outside);
  const order = Uint32Array.from(gathered.ids.keys()).sort((a, b) => (gathered.ids[a] as number) - (gathered.ids[b] as number));
  const pick = (column: number[]) => Array.from(order, (at) => column[at] as number);
  const links: LinkColumns = {
    from: Int32Array.from(pick(gathered.from)),
    to: Int32Array.from(pick(gathered.to)),
    type: Uint16Array.from(pick(gathered.type), (at) => shown.place('linkTypes', at)),
    ids: Float64Array.from(pick(gathered.ids)),
  };
  return { links, outside, cutOff: cutOffOf(gathered, rows.length) };
}

function gather(store: EpicStore, placeOf: Int32Array, outside: Uint16Array): Gathered {
  const found: Gathered = { ids: [], from: [], to: [], type: [], by: [] };
  const known = new Map<number, number>();
  eachTold(store, (row, linkId, far, type, provides) => {
    const mine = placeOf[row] as number;
    if (mine < 0) return;
    const farRow = store.rowOf(far);
    const theirs = farRow < 0 ? -1 : (placeOf[farRow] as number);
    if (theirs < 0) return void (outside[mine] = (outside[mine] as number) + 1);
    const at = known.get(linkId) ?? found.ids.length;
    known.set(linkId, at);
    found.ids[at] = linkId;
    found.from[at] = provides ? mine : theirs;
    found.to[at] = provides ? theirs : mine;
    found.type[at] = type;
    found.by[at] = (found.by[at] ?? 0) | (provides ? PROVIDER : CONSUMER);
  });
  return found;
}

function cutOffOf({ from, to, by }: Gathered, count: number): Uint8Array {
  const cutOff = new Uint8Array(count);
  by.forEach((told, at) => {
    if (told === PROVIDER) cutOff[to[at] as number] = 1;
    if (told === CONSUMER) cutOff[from[at] as number] = 1;
  });
  return cutOff;
}
