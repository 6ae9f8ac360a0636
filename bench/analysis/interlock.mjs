/** Interlock's own functions, from the same keyed epics and links. */
export const interlock = ({ makeGraph, componentsOf, cyclesOf, scheduleOf, linkStatesOf, LINK_STATES }) => ({
  name: 'Interlock',

  build({ epics, links, plans }) {
    const rows = new Map();
    for (let row = 0; row < epics.length; row++) rows.set(epics[row].key, row);
    const from = new Int32Array(links.length);
    const to = new Int32Array(links.length);
    for (let link = 0; link < links.length; link++) {
      from[link] = rows.get(links[link].from);
      to[link] = rows.get(links[link].to);
    }
    const [start, finish] = [new Int32Array(epics.length), new Int32Array(epics.length)];
    for (let row = 0; row < epics.length; row++) {
      start[row] = epics[row].start;
      finish[row] = epics[row].finish;
    }
    const ends = { from, to };
    return { links: ends, plans: { ...plans, start, finish }, graph: makeGraph(epics.length, ends) };
  },

  components: (made) => {
    made.components = componentsOf(made.graph);
    return made.components.cyclic;
  },

  cycles: ({ graph, components }) => cyclesOf(graph, components).map(({ path }) => Array.from(path)),

  schedule({ graph, components, plans }) {
    const schedule = scheduleOf(graph, components, plans);
    let [slack, critical] = [0, 0];
    for (let row = 0; row < graph.count; row++) {
      slack += schedule.slack[row];
      critical += schedule.critical[row];
    }
    return { last: schedule.last, slack, critical };
  },

  conflicts({ plans, links }) {
    const conflict = LINK_STATES.indexOf('conflict');
    let conflicts = 0;
    for (const state of linkStatesOf(plans, links)) if (state === conflict) conflicts++;
    return conflicts;
  },
});
