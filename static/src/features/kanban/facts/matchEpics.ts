import { NONE_16, NONE_32 } from '../../../portfolio/Portfolio';
import { findText } from '../../roadmap/filter/findText';
import { type KanbanQuery, NO_PI, NOBODY } from '../query/KanbanQuery';
import type { KanbanFacts } from './KanbanModel';

/**
 * The epics that pass the filters, 1 for each that does.
 *
 * @example matchEpics(facts, { streams: [], owners: ['lea'], pis: [], text: '' })
 */
export function matchEpics(facts: Pick<KanbanFacts, 'portfolio' | 'wiring' | 'calendar'>, query: Pick<KanbanQuery, 'streams' | 'owners' | 'pis' | 'text'>): Uint8Array {
  const { count, stream } = facts.portfolio;
  const found = textMatches(facts, query.text);
  const streams = flagsOf(facts.wiring.streams, query.streams);
  const byOwner = ownerTest(facts, query.owners);
  const byPi = piTest(facts, query.pis);
  return Uint8Array.from({ length: count }, (_, epic) => Number((!found || found[epic] === 1) && (!streams || streams[stream[epic] ?? 0] === 1) && byOwner(epic) && byPi(epic)));
}

function textMatches({ portfolio }: Pick<KanbanFacts, 'portfolio'>, text: string): Uint8Array | null {
  const wanted = text.trim();
  if (wanted === '') return null;
  const found = new Uint8Array(portfolio.count);
  findText(portfolio.keys, wanted, found);
  findText(portfolio.summaries, wanted, found);
  return found;
}

/** Null where none of those that are asked for is there: an address may name what is gone. */
function flagsOf(all: readonly { id: string }[], asked: readonly string[]): Uint8Array | null {
  const flags = Uint8Array.from(all, ({ id }) => Number(asked.includes(id)));
  return flags.includes(1) ? flags : null;
}

function ownerTest({ portfolio: { owner, tables } }: Pick<KanbanFacts, 'portfolio'>, asked: readonly string[]): (epic: number) => boolean {
  if (asked.length === 0) return () => true;
  const people = Uint8Array.from(tables.people, ({ id }) => Number(asked.includes(id)));
  const nobody = asked.includes(NOBODY);
  return (epic) => {
    const at = owner[epic] ?? NONE_16;
    return at === NONE_16 ? nobody : people[at] === 1;
  };
}

function piTest({ portfolio: { targetPi }, calendar }: Pick<KanbanFacts, 'portfolio' | 'calendar'>, asked: readonly string[]): (epic: number) => boolean {
  if (asked.length === 0) return () => true;
  const seqs = new Set(asked.map((key) => (key === NO_PI ? NONE_32 : calendar.piByKey(key)?.seq)));
  return (epic) => seqs.has(targetPi[epic] ?? NONE_32);
}
