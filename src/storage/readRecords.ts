import type { RecordReader } from '../app/ports';
import type { Exception } from '../contract';
import { ok } from '../contract';
import type { AdmissionRow } from './admissionRow';
import { heldIn } from './admissionRow';
import type { EvidenceRow } from './evidenceRow';
import { evidenceOf } from './evidenceRow';
import type { ExceptionRow } from './exceptionRow';
import { exceptionKey, exceptionOf } from './exceptionRow';
import { ADMISSION } from './makeAdmissionStore';
import { EVIDENCE } from './makeEvidenceStore';
import { EXCEPTION } from './makeExceptionStore';
import { placeOf, readBatch } from './readBatch';

/**
 * All that is kept of one epic, in one request to Forge's storage: the gate has little time.
 *
 * @example await readRecords.read('10001', ['2026.4'])
 */
export const readRecords: RecordReader = {
  async read(issueId, pis) {
    const rows = await readBatch([{ entityName: ADMISSION, key: issueId }, { entityName: EVIDENCE, key: issueId }, ...pis.map((pi) => ({ entityName: EXCEPTION, key: exceptionKey(issueId, pi) }))]);
    if (!rows.ok) return rows;
    const at = <Row>(entityName: string, key: string): Row | undefined => rows.value.get(placeOf({ entityName, key })) as Row | undefined;
    const held = heldIn(at<AdmissionRow>(ADMISSION, issueId));
    if (!held.ok) return held;
    const evidence = evidenceOf(issueId, at<EvidenceRow>(EVIDENCE, issueId));
    if (!evidence.ok) return evidence;
    const exceptions: Exception[] = [];
    for (const row of pis.map((pi) => at<ExceptionRow>(EXCEPTION, exceptionKey(issueId, pi)))) {
      const exception = row === undefined ? null : exceptionOf(row);
      if (exception && !exception.ok) return exception;
      if (exception) exceptions.push(exception.value);
    }
    return ok({ held: held.value, evidence: evidence.value, exceptions });
  },
};
