import type { PiRecord } from '../state/readPiIntake';
import type { Weight } from './streamLoads';

/** What the epics that are admitted to a PI weigh. An epic that Jira does not show weighs on no stream. @example weightsOf(record)[0] // { streamId: 'payments', jobSize: 5 } */
export const weightsOf = ({ intake, epics }: Pick<PiRecord, 'intake' | 'epics'>): Weight[] =>
  intake.admitted.map(({ issueId }) => {
    const epic = epics.get(issueId);
    return { streamId: epic?.stream?.id ?? null, jobSize: epic?.jobSize ?? null };
  });
