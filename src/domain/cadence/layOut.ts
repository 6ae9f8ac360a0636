import type { Cadence, PiOverride } from '../../contract';
import { toDayNumber } from '../calendar';

/**
 * A stretch of PIs of one length: from PI `firstSeq` until the next run begins. PI `seq` of it starts on day
 * `originDay + (seq - originSeq) * length`. A calendar is a short list of runs, so that finding a PI is a
 * binary search and one division.
 */
export interface Run {
  firstSeq: number;
  firstDay: number;
  originSeq: number;
  originDay: number;
  length: number;
}

/** Where PIs lie, by their position in the sequence. Days are day numbers. */
export interface Layout {
  startOf(seq: number): number;
  /** Last day. */
  endOf(seq: number): number;
  seqAt(day: number): number;
  /** The first PI that starts in the year. */
  firstSeqOf(year: string): number;
}

/**
 * Lays out the PIs of a cadence. Overrides that leave gaps or overlap are laid out as they are written, so that
 * `checkCadence` can find and name them.
 *
 * @example
 * // The grid from 12 Jan 2026 in PIs of 84 days:
 * layOut(cadence).startOf(1) // toDayNumber('2026-04-06')
 */
export function layOut(cadence: Cadence): Layout {
  const runs = layRuns(cadence);
  const runOf = (seq: number): Run => lastFrom(runs, (run) => run.firstSeq <= seq);
  const startOf = (seq: number): number => startIn(runOf(seq), seq);
  const seqAt = (day: number): number => {
    const at = lastIndex(runs, (run) => run.firstDay <= day);
    const run = runs[at] as Run;
    const seq = run.originSeq + Math.floor((day - run.originDay) / run.length);
    return Math.min(seq, (runs[at + 1]?.firstSeq ?? Infinity) - 1);
  };
  const firstSeqOf = (year: string): number => {
    const newYear = toDayNumber(`${year}-01-01`);
    const seq = seqAt(newYear);
    return startOf(seq) < newYear ? seq + 1 : seq;
  };
  return { startOf, endOf: (seq) => startOf(seq) + runOf(seq).length - 1, seqAt, firstSeqOf };
}

/** The grid before the first override, then each override as a run of one PI, and the grid that goes on after it. */
function layRuns(cadence: Cadence): [Run, ...Run[]] {
  const length = cadence.iterationDays * cadence.iterationsPerPi;
  let grid: Run = { firstSeq: -Infinity, firstDay: -Infinity, originSeq: 0, originDay: toDayNumber(cadence.anchor), length };
  const runs: [Run, ...Run[]] = [grid];
  for (const [at, override] of cadence.overrides.entries()) {
    const own = runOfOverride(override);
    runs.push(own);
    const next = override.seq + 1;
    if (override.following === 'shift') grid = runFrom(next, own.firstDay + own.length, length);
    if (cadence.overrides[at + 1]?.seq !== next) runs.push(runFrom(next, startIn(grid, next), length));
  }
  return runs;
}

function runOfOverride(override: PiOverride): Run {
  const start = toDayNumber(override.start);
  return runFrom(override.seq, start, toDayNumber(override.end) - start + 1);
}

const runFrom = (seq: number, day: number, length: number): Run => ({ firstSeq: seq, firstDay: day, originSeq: seq, originDay: day, length });

const startIn = (run: Run, seq: number): number => run.originDay + (seq - run.originSeq) * run.length;

function lastFrom(runs: [Run, ...Run[]], holds: (run: Run) => boolean): Run {
  return runs[lastIndex(runs, holds)] ?? runs[0];
}

/** The last run that `holds`, given that it holds for the first and never again once it has stopped. */
function lastIndex(runs: readonly Run[], holds: (run: Run) => boolean): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(runs[middle] as Run)) low = middle;
    else high = middle - 1;
  }
  return low;
}
