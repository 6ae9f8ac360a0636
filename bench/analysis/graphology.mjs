/** The library, with its own components and topological sort; what it lacks is written by hand over its API. Null if it is not installed. */
export async function graphology() {
  try {
    const [{ DirectedGraph }, components, dag] = await Promise.all(['graphology', 'graphology-components', 'graphology-dag'].map(async (name) => unwrap(await import(name))));
    return contender(DirectedGraph, components.stronglyConnectedComponents, dag.topologicalSort);
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

const unwrap = (module) => ({ ...module.default, ...module });

const contender = (DirectedGraph, stronglyConnectedComponents, topologicalSort) => ({
  name: 'graphology',

  build({ epics, links }) {
    const graph = new DirectedGraph({ allowSelfLoops: false });
    for (let row = 0; row < epics.length; row++) graph.addNode(epics[row].key, { row, start: epics[row].start, finish: epics[row].finish });
    for (const { from, to } of links) graph.addEdge(from, to);
    return { graph };
  },

  components: ({ graph }) => stronglyConnectedComponents(graph).filter(({ length }) => length > 1),

  cycles: ({ graph }, circles) => circles.map((circle) => shortestThrough(graph, circle)),

  schedule({ graph }, circles) {
    const circleOf = new Map(circles.flatMap((circle, at) => circle.map((key) => [key, at])));
    const acyclic = graph.copy();
    graph.forEachEdge((edge, _, from, to) => {
      if (circleOf.has(from) && circleOf.get(from) === circleOf.get(to)) acyclic.dropEdge(edge);
    });
    return passes(acyclic, topologicalSort(acyclic));
  },

  conflicts({ graph }) {
    let conflicts = 0;
    graph.forEachEdge((_edge, _, _from, _to, { finish }, { start }) => {
      if (finish > start) conflicts++;
    });
    return conflicts;
  },
});

function shortestThrough(graph, circle) {
  const within = new Set(circle);
  const rowOf = (key) => graph.getNodeAttribute(key, 'row');
  const root = circle.reduce((lowest, key) => (rowOf(key) < rowOf(lowest) ? key : lowest));
  const before = new Map();
  const queue = [root];
  for (let head = 0; ; head++) {
    for (const to of graph.outNeighbors(queue[head])) {
      if (to === root) return wayFrom(root, queue[head], before);
      if (!within.has(to) || before.has(to)) continue;
      before.set(to, queue[head]);
      queue.push(to);
    }
  }
}

function wayFrom(root, end, before) {
  const path = [];
  for (let key = end; key !== root; key = before.get(key)) path.push(key);
  return [...path, root].reverse();
}

function passes(graph, order) {
  const start = new Map(order.map((key) => [key, graph.getNodeAttribute(key, 'start')]));
  const lengths = new Map(order.map((key) => [key, graph.getNodeAttribute(key, 'finish') - graph.getNodeAttribute(key, 'start')]));
  let last = -Infinity;
  for (const key of order) {
    const end = start.get(key) + lengths.get(key);
    last = Math.max(last, end);
    for (const to of graph.outNeighbors(key)) if (end > start.get(to)) start.set(to, end);
  }
  const latest = new Map();
  let [slack, critical] = [0, 0];
  for (let at = order.length - 1; at >= 0; at--) {
    const key = order[at];
    let end = last;
    for (const to of graph.outNeighbors(key)) end = Math.min(end, latest.get(to));
    latest.set(key, end - lengths.get(key));
    const spare = end - lengths.get(key) - start.get(key);
    slack += spare;
    if (spare === 0) critical++;
  }
  return { last, slack, critical };
}
