import type { Day } from '../../../../../src/contract';
import { LINK_STATES, makeGraph, type Graph, type LinkState } from '../../../../../src/domain/dependencies';
import { sayDay } from '../../../../../src/domain/calendar';
import { ORIGINS, sayOrigin } from '../../../../../src/domain/roadmap';
import type { Portfolio } from '../../../portfolio/Portfolio';
import type { ChildProgress } from '../../../portfolio/progress/ChildProgress';
import { textAt } from '../../../portfolio/Texts';
import type { EpicFacts, FullLookup } from './epicFacts';
import { progressWords } from './progressWords';

/** One line of an epic's card. */
export interface CardFact {
  name: string;
  value: string;
  /** `bad` where somebody should act. */
  tone?: 'bad';
}

/**
 * The lines of an epic's card. What is not known is left out rather than said to be nothing.
 *
 * @example cardFacts(lookup, 0, epicFacts(lookup, 0))[0] // { name: 'Starts', value: '4 Jan 2027, from the target PI' }
 */
export function cardFacts(lookup: FullLookup, epic: number, facts: EpicFacts, progress?: ChildProgress): CardFact[] {
  const { portfolio, wiring, analysis } = lookup;
  const lines: (CardFact | null)[] = [
    { name: 'Starts', value: sayBound(facts.start, portfolio.startFrom[epic], 'start', wiring.today) },
    { name: 'Finishes', value: sayBound(facts.finish, portfolio.finishFrom[epic], 'finish', wiring.today) },
    facts.beyond ? { name: 'Dates disagree', value: facts.beyond, tone: 'bad' } : null,
    facts.pi ? { name: 'PI', value: facts.pi } : null,
    { name: 'Stream', value: facts.stream },
    facts.status ? { name: 'Status', value: facts.status } : null,
    progress ? { name: 'Progress', value: progressWords(progress) } : null,
    { name: 'Owner', value: facts.owner || 'Nobody' },
    slackLine(facts),
    facts.unlocks > 0 ? { name: 'Unlocks', value: sayLeverage(facts) } : null,
    ...(analysis ? neighbourLines(lookup, analysis.linkState, epic) : []),
  ];
  return lines.filter((line) => line !== null);
}

function sayBound(day: Day | null, from: number | undefined, bound: 'start' | 'finish', today: Day): string {
  return day ? `${sayDay(day, today)}, ${sayOrigin(ORIGINS[from ?? 0] ?? 'none', bound)}` : 'Not planned';
}

function slackLine({ slack, critical }: EpicFacts): CardFact | null {
  if (slack === null) return null;
  if (critical) return { name: 'Slack', value: 'None: it is on the critical path' };
  return { name: 'Slack', value: slack < 0 ? `Late by ${days(-slack)}` : days(slack) };
}

function sayLeverage({ unlocks, leverage }: EpicFacts): string {
  const epics = `${unlocks} ${unlocks === 1 ? 'epic' : 'epics'} in other streams`;
  return leverage > 0 ? `${epics}, worth ${leverage.toLocaleString('en')}` : epics;
}

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

/** Kept as long as the portfolio: cards open one after another. */
const graphs = new WeakMap<Portfolio, Graph>();

function graphOf(portfolio: Portfolio): Graph {
  const known = graphs.get(portfolio);
  if (known) return known;
  const graph = makeGraph(portfolio.count, portfolio.links);
  graphs.set(portfolio, graph);
  return graph;
}

function neighbourLines(lookup: FullLookup, linkState: Uint8Array, epic: number): CardFact[] {
  const { portfolio } = lookup;
  const graph = graphOf(portfolio);
  const list = (name: string, rows: Int32Array, links: Int32Array, ends: Int32Array): CardFact[] => {
    const from = ends[epic] ?? 0;
    const to = ends[epic + 1] ?? 0;
    const states = [...links.subarray(from, to)].map((link): LinkState => LINK_STATES[linkState[link] ?? 0] ?? 'fine');
    const words = [...rows.subarray(from, to)].map((row, at) => `${sayNeighbour(lookup, epic, row)} (${states[at]})`);
    if (words.length === 0) return [];
    return [{ name, value: sayList(words), ...(states.includes('conflict') ? { tone: 'bad' as const } : {}) }];
  };
  return [...list('Waits for', graph.in, graph.inLink, graph.inEnds), ...list('Provides to', graph.out, graph.outLink, graph.outEnds)];
}

/** A neighbour in another stream is named with it. */
const sayNeighbour = ({ portfolio: { keys, stream }, wiring }: FullLookup, epic: number, row: number): string =>
  stream[row] === stream[epic] ? textAt(keys, row) : `${textAt(keys, row)} of ${wiring.streams[stream[row] ?? -1]?.name ?? 'no stream'}`;

/** More than these are a list of their own, on the Dependencies page. */
const MOST_NEIGHBOURS = 6;

const sayList = (words: string[]): string => [...words.slice(0, MOST_NEIGHBOURS), ...(words.length > MOST_NEIGHBOURS ? [`and ${words.length - MOST_NEIGHBOURS} more`] : [])].join(', ');
