/** As fast as it seems to go in JavaScript: typed arrays, few of them, each used for one thing, no checks. */
export const floor = {
  name: 'floor: typed arrays',

  build({ epics, links }) {
    const [n, m] = [epics.length, links.length];
    const rows = new Map();
    for (let row = 0; row < n; row++) rows.set(epics[row].key, row);
    const from = new Int32Array(m);
    const to = new Int32Array(m);
    const ends = new Int32Array(n + 1);
    for (let link = 0; link < m; link++) {
      from[link] = rows.get(links[link].from);
      to[link] = rows.get(links[link].to);
      ends[from[link] + 1]++;
    }
    for (let row = 0; row < n; row++) ends[row + 1] += ends[row];
    const out = new Int32Array(m);
    const next = ends.slice();
    for (let link = 0; link < m; link++) out[next[from[link]]++] = to[link];
    const start = new Int32Array(n);
    const finish = new Int32Array(n);
    for (let row = 0; row < n; row++) {
      start[row] = epics[row].start;
      finish[row] = epics[row].finish;
    }
    return { n, m, from, to, ends, out, start, finish };
  },

  components(graph) {
    const { n, ends, out } = graph;
    const [found, low, path, open, next] = [new Int32Array(n), new Int32Array(n), new Int32Array(n), new Int32Array(n), ends.slice()];
    const of = new Int32Array(n).fill(-1);
    const circles = [];
    let [discovered, opened, components] = [0, 0, 0];
    for (let root = 0; root < n; root++) {
      if (found[root]) continue;
      let depth = 0;
      path[0] = open[opened++] = root;
      found[root] = low[root] = ++discovered;
      while (depth >= 0) {
        const row = path[depth];
        if (next[row] < ends[row + 1]) {
          const to = out[next[row]++];
          if (!found[to]) {
            path[++depth] = open[opened++] = to;
            found[to] = low[to] = ++discovered;
          } else if (of[to] < 0 && found[to] < low[row]) low[row] = found[to];
          continue;
        }
        depth--;
        if (depth >= 0 && low[row] < low[path[depth]]) low[path[depth]] = low[row];
        if (low[row] !== found[row]) continue;
        const end = opened;
        do of[open[--opened]] = components;
        while (open[opened] !== row);
        components++;
        if (end - opened > 1) circles.push(open.slice(opened, end));
      }
    }
    graph.of = of;
    return circles;
  },

  /** The shortest through the lowest row of each. */
  cycles({ n, ends, out, of }, circles) {
    const before = new Int32Array(n).fill(-1);
    const queue = new Int32Array(n);
    return circles.map((circle) => {
      const root = circle.reduce((lowest, row) => Math.min(lowest, row));
      let [head, tail, last] = [0, 1, -1];
      queue[0] = root;
      while (last < 0) {
        const row = queue[head++];
        for (let at = ends[row]; at < ends[row + 1]; at++) {
          const to = out[at];
          if (to === root && row !== root) last = row;
          if (of[to] !== of[root] || to === root || before[to] >= 0) continue;
          before[to] = row;
          queue[tail++] = to;
        }
      }
      const path = [];
      for (let row = last; row !== root; row = before[row]) path.push(row);
      return [...path, root].reverse();
    });
  },

  schedule(graph) {
    const early = forwards(graph);
    return { last: early.last, ...backwards(graph, early) };
  },

  conflicts({ m, from, to, start, finish }) {
    let conflicts = 0;
    for (let link = 0; link < m; link++) if (finish[from[link]] > start[to[link]]) conflicts++;
    return conflicts;
  },
};

function forwards({ n, ends, out, of, start, finish }) {
  const [waiting, queue, early] = [new Int32Array(n), new Int32Array(n), start.slice()];
  for (let row = 0; row < n; row++) for (let at = ends[row]; at < ends[row + 1]; at++) if (of[out[at]] !== of[row]) waiting[out[at]]++;
  let [tail, last] = [0, -Infinity];
  for (let row = 0; row < n; row++) if (!waiting[row]) queue[tail++] = row;
  for (let head = 0; head < tail; head++) {
    const row = queue[head];
    const end = early[row] + finish[row] - start[row];
    if (end > last) last = end;
    for (let at = ends[row]; at < ends[row + 1]; at++) {
      const to = out[at];
      if (of[to] === of[row]) continue;
      if (end > early[to]) early[to] = end;
      if (--waiting[to] === 0) queue[tail++] = to;
    }
  }
  return { early, queue, last };
}

function backwards({ n, ends, out, of, start, finish }, { early, queue, last }) {
  const latest = new Int32Array(n);
  let [slack, critical] = [0, 0];
  for (let head = n - 1; head >= 0; head--) {
    const row = queue[head];
    let end = last;
    for (let at = ends[row]; at < ends[row + 1]; at++) {
      const to = out[at];
      if (of[to] !== of[row] && latest[to] < end) end = latest[to];
    }
    latest[row] = end - finish[row] + start[row];
    const spare = latest[row] - early[row];
    slack += spare;
    if (spare === 0) critical++;
  }
  return { slack, critical };
}
