import type { Pi, PiKey } from '../../../../src/contract';

/** What moving needs to know of an epic. */
export interface MovedEpic {
  issueId: string;
  key: string;
  summary: string;
  done: boolean;
  /** The PI that it aims for. */
  target: PiKey | null;
  /** The PI that it was admitted to. */
  admitted: Pi | null;
  /** The PI in which dates of its own end; null where it has none, or only those of a PI. */
  ownFinish: Pi | null;
}
