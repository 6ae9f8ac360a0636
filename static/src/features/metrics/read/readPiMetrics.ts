import type { Fault, Instant, Pi, PiIntake, Result, Wiring } from '../../../../../src/contract';
import { ok } from '../../../../../src/contract';
import { historyOf, type MeasuredEpic, metricsOf, type PiMetrics, type StatusChange } from '../../../../../src/domain/metrics';
import { call, statusChanges } from '../../../bridge/bridge';
import type { EpicFacts } from '../../epics/EpicFacts';
import { type EpicsById, readEpicFacts } from '../../epics/readEpicFacts';
import type { Refusals } from './Refusals';

/** A PI's metrics, as far as the viewer sees its epics. */
export interface PiMeasured {
  pi: Pi;
  metrics: PiMetrics;
  epics: EpicsById;
  /** Why refusals are missing; null where they are all there. */
  refusalsFault: Fault | null;
  asOf: Instant;
}

/** Reads a PI's intake, its epics and how their statuses changed, and works the metrics out. @example await readPiMetrics(pi, wiring, new Refusals()) */
export async function readPiMetrics(pi: Pi, wiring: Wiring, refusals: Refusals): Promise<Result<PiMeasured>> {
  const intake = await call('intake.ofPi', { pi: pi.key });
  if (!intake.ok) return intake;
  const { asOf } = intake.value;
  const ids = epicIdsOf(intake.value);
  const [epics, changes, refused] = await Promise.all([readEpicFacts(ids, wiring), statusChanges(ids), refusals.of(pi, asOf)]);
  if (!epics.ok) return epics;
  if (!changes.ok) return changes;
  const measured = [...epics.value.values()].map((epic) => measuredEpic(epic, changes.value.get(epic.id) ?? [], wiring));
  const metrics = metricsOf({ pi, intake: intake.value, epics: measured, entries: refused.entries, now: asOf, timeZone: wiring.cadence.timeZone });
  return ok({ pi, metrics, epics: epics.value, refusalsFault: refused.fault, asOf });
}

/** The epics of a PI, by scope, admission or exception; each once. */
export function epicIdsOf({ sealed, admitted, exceptions }: Pick<PiIntake, 'sealed' | 'admitted' | 'exceptions'>): string[] {
  const granted = exceptions.filter(({ state }) => state === 'granted');
  return [...new Set([...(sealed?.items ?? []), ...admitted, ...granted].map(({ issueId }) => issueId))];
}

/** An epic of which Jira does not say when it was created has no history to tell. */
function measuredEpic({ id, costOfDelay, createdAt, statusId }: EpicFacts, changes: readonly StatusChange[], { statuses }: Pick<Wiring, 'statuses'>): MeasuredEpic {
  return { issueId: id, costOfDelay, history: createdAt === null ? [] : historyOf(changes, statuses, createdAt, statusId) };
}
