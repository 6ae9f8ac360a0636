import type { AdmissionStore, EvidenceStore, ExceptionStore, RecordReader } from '../../../src/app/ports';
import { anEvidence, noEvidence } from '../../builders/anEvidence';
import { anException } from '../../builders/anException';
import { anAdmission } from '../../builders/anIssue';

export interface RecordsSubject {
  records: RecordReader;
  admissions: AdmissionStore;
  evidence: EvidenceStore;
  exceptions: ExceptionStore;
}

/** What every reader of an epic's records must do. */
export function recordsSuite(name: string, open: () => Promise<RecordsSubject>): void {
  const entry = { at: '2026-11-24T09:00:00.000Z', kind: 'admitted', issueId: '20001', by: 'erin', detail: {} } as const;

  describe(`records of one epic: ${name}`, () => {
    test('nothing is kept of an epic that nobody touched', async () => {
      const { records } = await open();
      expect(await records.read('20001', ['2026.4', '2027.1'])).toEqual({ ok: true, value: { held: { admission: null, version: 0 }, evidence: noEvidence('20001'), exceptions: [] } });
    });

    test('all that is kept comes at once, and nothing of another epic or PI', async () => {
      const { records, admissions, evidence, exceptions } = await open();
      const exception = (issueId: string, pi: string) => anException({ issueId, pi, version: 1 });
      await admissions.write(anAdmission(), 0, entry);
      await evidence.write(anEvidence({ version: 1 }), 0, entry);
      for (const [issueId, pi] of [['20001', '2027.1'], ['20001', '2026.4'], ['20001', '2026.3'], ['20002', '2026.4']] as const) await exceptions.write(exception(issueId, pi), 0, entry);
      const read = await records.read('20001', ['2026.4', '2027.1']);
      expect(read).toEqual({ ok: true, value: { held: { admission: anAdmission(), version: 1 }, evidence: anEvidence({ version: 1 }), exceptions: [exception('20001', '2026.4'), exception('20001', '2027.1')] } });
    });

    test('a withdrawn admission leaves its version', async () => {
      const { records, admissions } = await open();
      await admissions.write(anAdmission(), 0, entry);
      await admissions.remove('20001', 1, { ...entry, kind: 'withdrawn' });
      expect(await records.read('20001', [])).toMatchObject({ ok: true, value: { held: { admission: null, version: 2 } } });
    });
  });
}
