import { FIRST_DAY } from '../lib/generate.mjs';
import { makeTally } from '../lib/stats.mjs';
import { dayContenders } from './days.mjs';
import { floor } from './floor.mjs';
import { graphology } from './graphology.mjs';
import { interlock } from './interlock.mjs';
import { loadDomain } from './loadDomain.mjs';
import { chain, generated } from './problem.mjs';
import { agree, solve } from './solve.mjs';

const WARM_UPS = 5;
const EPICS = 20_000;

/** Parts B to D: what the links mean, days to PIs, and what only Interlock answers. Contenders take turns within each round. */
export async function run({ rounds = 5 } = {}) {
  const domain = await loadDomain();
  const library = await graphology();
  const contenders = [floor, interlock(domain), ...(library ? [library] : [])];
  const missing = library ? [] : ['graphology is left out: it is not installed. `npm ci` in bench/ does it.'];
  return [
    measureSolving('B. Dependency analysis in Node', generated(EPICS), contenders, rounds, [...missing, 'From epics and links with keys to the answers; all agree. Interlock also finds free slack, the critical path itself, tight and unplanned links, and checks what it is given.']),
    measureSolving('B. A chain of 20,000', chain(EPICS), contenders, rounds, missing),
    measureDays(domain, rounds),
    measureOurs(domain, rounds),
  ];
}

function measureSolving(title, problem, contenders, rounds, notes) {
  const tally = makeTally();
  const failed = new Map();
  for (let round = -WARM_UPS; round < rounds; round++) {
    let first;
    for (const contender of contenders.filter(({ name }) => !failed.has(name))) {
      try {
        const solved = solve(contender, problem);
        first ??= solved;
        agree(first, solved, contender.name);
        if (round >= 0) for (const [step, ms] of Object.entries(solved.times)) tally.add(contender.name, problem.epics.length, step, 'ms', ms);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        failed.set(contender.name, `${contender.name} does not get through: ${error.message}.`);
      }
    }
  }
  return { title, rows: tally.rows(), notes: [...notes, ...failed.values()] };
}

function measureDays(domain, rounds) {
  const first = domain.toDayNumber(FIRST_DAY);
  const days = generated(EPICS).epics.map(({ start }) => domain.fromDayNumber(first + start));
  const tally = makeTally();
  const contenders = dayContenders(domain);
  const expected = contenders[0].pisOf(days).join();
  for (const { name, pisOf } of contenders) if (pisOf(days).join() !== expected) throw new Error(`${name} differs from the floor in the PIs of days`);
  measure(contenders.map(({ name, pisOf }) => ({ name, metric: 'days to PIs', act: () => pisOf(days) })), tally, rounds);
  return { title: 'C. Days to PIs', rows: tally.rows(), notes: ['ISO days as Jira gives them, in twelve-week PIs. Interlock checks that each is a day of the calendar; the floor takes anything.'] };
}

function measureOurs({ analyse, makeGraph, componentsOf, scheduleOf, leverageOf, reachOf, slipOf }, rounds) {
  const { plans, links, epics } = generated(EPICS);
  const rowOf = new Map(epics.map(({ key }, row) => [key, row]));
  const ends = { from: Int32Array.from(links, ({ from }) => rowOf.get(from)), to: Int32Array.from(links, ({ to }) => rowOf.get(to)) };
  const graph = makeGraph(plans.count, ends);
  const components = componentsOf(graph);
  const schedule = scheduleOf(graph, components, plans);
  const { unlocks } = leverageOf(graph, components, plans);
  const busiest = unlocks.indexOf(unlocks.reduce((most, count) => Math.max(most, count)));
  const tally = makeTally();
  const acts = {
    'reach of one epic': () => reachOf(graph, busiest, 'consumers'),
    'what slips with it': () => slipOf(graph, schedule, busiest),
    'leverage of all': () => leverageOf(graph, components, plans),
    'the whole analysis': () => analyse(plans, ends),
  };
  measure(Object.entries(acts).map(([metric, act]) => ({ name: 'Interlock', metric, act })), tally, rounds);
  const reached = reachOf(graph, busiest, 'consumers').rows.length;
  return { title: 'D. What only Interlock answers', rows: tally.rows(), notes: [`The one epic is that with the most epics after it in other streams: ${reached.toLocaleString('en-GB')} are reached.`] };
}

function measure(acts, tally, rounds) {
  for (let round = -WARM_UPS; round < rounds; round++) {
    for (const { name, metric, act } of acts) {
      const begun = performance.now();
      act();
      if (round >= 0) tally.add(name, EPICS, metric, 'ms', performance.now() - begun);
    }
  }
}
