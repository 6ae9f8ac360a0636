import type { Wiring } from '../../../../src/contract';
import { type Analysis, LINK_STATES } from '../../../../src/domain/dependencies';
import type { Portfolio } from '../../portfolio/Portfolio';

/** Another stream, and what ties a stream to it in one direction. */
export interface Neighbour {
  id: string;
  name: string;
  links: number;
  conflicts: number;
}

/** One direction: the streams, most conflicts first, and the dependencies in conflict, the longest overlap first. */
export interface Ties {
  neighbours: Neighbour[];
  conflicts: Int32Array;
}

/** How a stream stands among the others. */
export interface StreamFacts {
  epics: number;
  /** Of them, how many have no dependency to or from another stream. */
  alone: number;
  waitsFor: Ties;
  serves: Ties;
}

export interface Source {
  wiring: Pick<Wiring, 'streams'>;
  portfolio: Portfolio;
  analysis: Analysis;
}

const CONFLICT = LINK_STATES.indexOf('conflict');

/**
 * What a stream waits for, whom it serves, and how much of it stands alone.
 *
 * @example streamFacts({ wiring, portfolio, analysis }, 0).waitsFor.neighbours[0] // { name: 'Data Platform', links: 4, conflicts: 2, … }
 */
export function streamFacts(source: Source, stream: number): StreamFacts {
  const epics = source.portfolio.stream.reduce((count, at) => count + Number(at === stream), 0);
  return {
    epics,
    alone: Math.round(epics * (source.analysis.independence[stream] ?? 1)),
    waitsFor: { neighbours: neighboursOf(source, stream, 'waits'), conflicts: conflictsOf(source, stream, 'waits') },
    serves: { neighbours: neighboursOf(source, stream, 'serves'), conflicts: conflictsOf(source, stream, 'serves') },
  };
}

type Direction = 'waits' | 'serves';

function neighboursOf({ wiring, analysis: { coupling } }: Source, stream: number, direction: Direction): Neighbour[] {
  const cellOf = (other: number): number => (direction === 'waits' ? other * coupling.streams + stream : stream * coupling.streams + other);
  return wiring.streams
    .map(({ id, name }, other) => ({ id, name, other, links: coupling.links[cellOf(other)] ?? 0, conflicts: coupling.conflicts[cellOf(other)] ?? 0 }))
    .filter(({ other, links }) => other !== stream && links > 0)
    .sort((a, b) => b.conflicts - a.conflicts || b.links - a.links || a.other - b.other)
    .map(({ id, name, links, conflicts }) => ({ id, name, links, conflicts }));
}

function conflictsOf({ portfolio: { links, stream: streamOf, start, finish }, analysis }: Source, stream: number, direction: Direction): Int32Array {
  const at = (column: ArrayLike<number>, index: number): number => column[index] ?? 0;
  const [ours, theirs] = direction === 'waits' ? [links.to, links.from] : [links.from, links.to];
  const found: number[] = [];
  analysis.linkState.forEach((state, link) => {
    if (state === CONFLICT && at(streamOf, at(ours, link)) === stream && at(streamOf, at(theirs, link)) !== stream) found.push(link);
  });
  const overlap = (link: number): number => at(finish, at(links.from, link)) - at(start, at(links.to, link));
  return Int32Array.from(found.sort((one, other) => overlap(other) - overlap(one) || one - other));
}
