import type { Fault, IntakeView, Wiring } from '../../../../../src/contract';
import { faultOf } from '../../../ui/reading/faultOf';
import { isBusy } from '../../../ui/reading/isBusy';
import type { Reading } from '../../../ui/reading/Reading';
import { valueOf } from '../../../ui/reading/valueOf';
import type { FirstFacts } from '../facts/FirstFacts';
import { sayRecorded } from '../facts/sayRecorded';
import type { NeighbourLists } from '../neighbours/readNeighbours';

export interface PanelReadings {
  facts: Reading<FirstFacts>;
  view: Reading<IntakeView>;
  wiring: Reading<Wiring>;
  neighbours: Reading<NeighbourLists>;
}

/** What the panel has on screen, part by part; null is a part that is not there. */
export interface PanelParts {
  facts: FirstFacts | 'loading' | null;
  gate: IntakeView | 'loading' | null;
  neighbours: NeighbourLists | 'loading' | null;
  /** Whether the part on dependencies is there at all: its neighbours may have failed while the whole portfolio can still be read. */
  dependencies: boolean;
  /** What the issue property records, while the gate itself has not answered. */
  recorded: string | null;
  faults: { fault: Fault; trying: string }[];
  asOf: string | null;
  busy: boolean;
}

/**
 * Which parts the panel shows. Each part stands alone: facts stay when the gate fails, the gate stays when Jira fails, and
 * neighbours are shown where the gate has a say or has not said yet.
 *
 * @example panelParts({ facts: ready, view: { phase: 'loading' }, … }).gate // 'loading'
 */
export function panelParts({ facts, view, wiring, neighbours }: PanelReadings): PanelParts {
  const known = valueOf(facts);
  const gate = valueOf(view);
  const silent = gate !== null && gate.standing !== 'governed';
  const stuck = faultOf(wiring) !== null || faultOf(facts) !== null;
  const near = silent ? null : neighboursPart(neighbours, stuck);
  return {
    facts: partOf(facts),
    gate: partOf(view),
    neighbours: near,
    dependencies: near !== null || (!silent && !stuck),
    recorded: gate ? null : sayRecorded(known?.recorded.property ?? null),
    faults: faultsOf({ facts, view, wiring, neighbours }, silent),
    asOf: (gate ?? known)?.asOf ?? null,
    busy: isBusy(facts) || isBusy(view),
  };
}

function partOf<T>(reading: Reading<T>): T | 'loading' | null {
  return reading.phase === 'loading' ? 'loading' : valueOf(reading);
}

/** Neighbours wait for facts and wiring: where one of these failed, nothing is on its way any more. */
function neighboursPart(neighbours: Reading<NeighbourLists>, stuck: boolean): PanelParts['neighbours'] {
  return stuck ? valueOf(neighbours) : partOf(neighbours);
}

/** One message a cause: where the gate did not answer, the wiring, which comes from the same function, is not complained about too. */
function faultsOf({ facts, view, wiring, neighbours }: PanelReadings, silent: boolean): PanelParts['faults'] {
  const [noFacts, noView, noWiring, noNeighbours] = [facts, view, wiring, neighbours].map(faultOf);
  const found: PanelParts['faults'] = [];
  if (noFacts) found.push({ fault: noFacts, trying: 'read the epic from Jira' });
  if (noView) found.push({ fault: noView, trying: 'read the verdict' });
  else if (noWiring && !silent) found.push({ fault: noWiring, trying: 'read the value streams' });
  if (noNeighbours && !silent) found.push({ fault: noNeighbours, trying: 'read providers and consumers' });
  return found;
}
