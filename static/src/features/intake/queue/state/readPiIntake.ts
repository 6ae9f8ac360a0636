import type { PiIntake, PiKey, Result, Wiring } from '../../../../../../src/contract';
import { ok } from '../../../../../../src/contract';
import { call } from '../../../../bridge/bridge';
import { readEpicFacts, type EpicsById } from '../../../epics/readEpicFacts';

/** A PI's intake with the epics that it names. */
export interface PiRecord {
  pi: PiKey;
  intake: PiIntake;
  epics: EpicsById;
}

/** Reads what a PI has let in, and what it was sealed with. @example await readPiIntake('2027.1', wiring) */
export async function readPiIntake(pi: PiKey, wiring: Pick<Wiring, 'streams' | 'statuses' | 'fields'>): Promise<Result<PiRecord>> {
  const intake = await call('intake.ofPi', { pi });
  if (!intake.ok) return intake;
  const { admitted, exceptions, sealed } = intake.value;
  const ids = [...admitted, ...exceptions, ...(sealed?.items ?? [])].map(({ issueId }) => issueId);
  const epics = await readEpicFacts(ids, wiring);
  return epics.ok ? ok({ pi, intake: intake.value, epics: epics.value }) : epics;
}
