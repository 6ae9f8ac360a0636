import type { HeldAdmission, RecordReader } from '../../../src/app/ports';
import type { Evidence, Exception } from '../../../src/contract';
import { ok } from '../../../src/contract';
import { noEvidence } from '../../builders/anEvidence';
import { exceptionKey } from './fakeExceptions';
import type { StorageCore } from './StorageCore';

interface Maps {
  held: Map<string, HeldAdmission>;
  recorded: Map<string, Evidence>;
  asked: Map<string, Exception>;
}

/** All records of one epic, over the maps of the other ports. */
export const fakeRecords = (core: StorageCore, { held, recorded, asked }: Maps): RecordReader => ({
  read: async (issueId, pis) =>
    core.begin('records.read') ??
    ok(structuredClone({
      held: held.get(issueId) ?? { admission: null, version: 0 },
      evidence: recorded.get(issueId) ?? noEvidence(issueId),
      exceptions: pis.flatMap((pi) => asked.get(exceptionKey(issueId, pi)) ?? []),
    })),
});
