import type { Ports } from '../../../src/app/ports';
import { aMilestone, MILESTONE_ID } from '../../builders/aMilestone';
import { aSettings, aStored } from '../../builders/aSettings';
import { anEntry } from '../../builders/anEntry';
import { anEvidence } from '../../builders/anEvidence';
import { anException } from '../../builders/anException';
import { anAdmission } from '../../builders/anIssue';

type Stores = Pick<Ports, 'settings' | 'admissions' | 'evidence' | 'exceptions' | 'milestones' | 'ledger' | 'people'>;

export interface PeopleSubject extends Stores {
  /** From now on Jira says that these accounts are closed. */
  close(accountIds: string[]): void;
}

const holder = (id: string) => ({ kind: 'account' as const, id, name: `Name of ${id}` });
const group = { kind: 'group' as const, id: 'gone', name: 'A group that is called as the account' };
const roles = [
  { role: 'solution-portfolio-management' as const, streamId: null, holders: [holder('gone'), group] },
  { role: 'architect' as const, streamId: 'payments', holders: [holder('stays'), holder('gone')] },
];
const stored = { ...aStored({ roles }), savedBy: 'gone' };
const admission = anAdmission({ requestedBy: 'erin', decidedBy: 'gone', decidedAt: '2026-11-11T10:00:00.000Z' });
const exception = anException({ requestedBy: 'gone' });
const evidence = anEvidence({ marks: [{ criterionId: 'vision', by: 'gone', at: '2026-11-12T10:00:00.000Z' }, { criterionId: 'case', by: 'kim', at: '2026-11-12T11:00:00.000Z' }] });
const milestone = aMilestone({ changedBy: 'gone' });

/** A site in which `gone` has left a trace in every kind of record. */
async function populate({ settings, admissions, evidence: recorded, exceptions, milestones, ledger }: Stores): Promise<void> {
  const entry = (n: number, by = 'erin') => anEntry({ at: `2026-11-2${n}T09:00:00.000Z`, by, detail: { n } });
  await settings.save(stored, 0, entry(1));
  await admissions.write(admission, 0, entry(2));
  await admissions.write(anAdmission({ issueId: '20002', requestedBy: 'erin' }), 0, entry(3));
  await exceptions.write(exception, 0, entry(4, 'gone'));
  await recorded.write(evidence, 0, entry(5, 'gone'));
  await milestones.write(milestone, 0, entry(6));
  await ledger.append({ ...entry(7, 'sam'), detail: { before: { requestedBy: 'gone', reason: 'gone fishing' } } });
}

async function everyone({ people }: Stores): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null, calls = 0; calls < 200; calls++) {
    const page = await people.list(after);
    if (!page.ok) throw new Error(page.fault.message);
    found.push(...page.value.accountIds);
    after = page.value.next;
    if (after === null) return [...new Set(found)].sort();
  }
  throw new Error('the list never ends');
}

/** What every People port does. Runs on the fake and on the real adapter, so that the fake stays true. */
export function peopleSuite(name: string, make: () => Promise<PeopleSubject>): void {
  describe(`People: ${name}`, () => {
    const populated = async () => { const subject = await make(); await populate(subject); return subject; };

    test('lists nobody where nothing is stored', async () => {
      expect(await everyone(await make())).toEqual([]);
    });

    test('lists everybody whose account is stored anywhere, and no group', async () => {
      expect(await everyone(await populated())).toEqual(['erin', 'gone', 'kim', 'sam', 'stays']);
    });

    test('lists those of many records over several calls', async () => {
      const subject = await make();
      const wanted = Array.from({ length: 450 }, (_, n) => `person-${1000 + n}`);
      for (const [n, by] of wanted.entries()) await subject.ledger.append(anEntry({ at: `2026-11-10T10:00:00.${String(n).padStart(3, '0')}Z`, by }));
      const first = await subject.people.list(null);
      expect(first.ok && first.value.next).not.toBeNull();
      expect(await everyone(subject)).toEqual(wanted);
    });

    test.each(['garbage', '9:', '4:garbage'])('refuses the place "%s", which it never gave out', async (after) => {
      expect(await (await populated()).people.list(after)).toMatchObject({ ok: false, fault: { code: 'bad-input', problems: [{ path: 'after' }] } });
    });

    test('erases a person everywhere, and then knows them no more', async () => {
      const subject = await populated();
      // settings, admission, exception, evidence, milestone, and three entries of the ledger
      expect(await subject.people.erase('gone')).toEqual({ ok: true, value: 8 });
      expect(await everyone(subject)).toEqual(['erin', 'kim', 'sam', 'stays']);
      expect(await subject.people.erase('gone')).toEqual({ ok: true, value: 0 });
    });

    test('keeps the records: they are one version higher, with "unknown" in place of the person', async () => {
      const subject = await populated();
      await subject.people.erase('gone');
      expect(await subject.admissions.read('20001')).toEqual({ ok: true, value: { admission: { ...admission, decidedBy: 'unknown', version: 2 }, version: 2 } });
      expect(await subject.exceptions.read('20001', '2026.4')).toEqual({ ok: true, value: { ...exception, requestedBy: 'unknown', version: 2 } });
      expect(await subject.evidence.read('20001')).toEqual({ ok: true, value: { ...evidence, marks: [{ ...evidence.marks[0], by: 'unknown' }, evidence.marks[1]], version: 2 } });
      expect(await subject.milestones.read(MILESTONE_ID)).toEqual({ ok: true, value: { milestone: { ...milestone, changedBy: 'unknown', version: 2 }, version: 2 } });
      expect(await subject.admissions.read('20002')).toMatchObject({ value: { version: 1 } });
    });

    test('lets nobody who read a record before bring the person back', async () => {
      const subject = await populated();
      await subject.people.erase('gone');
      expect(await subject.admissions.write({ ...admission, version: 2 }, 1, anEntry())).toMatchObject({ ok: false, fault: { code: 'conflict' } });
      expect(await subject.settings.save({ ...stored, revision: 2 }, 1, anEntry())).toMatchObject({ ok: false, fault: { code: 'conflict' } });
    });

    test('takes the person out of the roles of the settings, and leaves all else', async () => {
      const subject = await populated();
      await subject.people.erase('gone');
      const left = [{ ...roles[0], holders: [group] }, { ...roles[1], holders: [holder('stays')] }];
      expect(await subject.settings.read()).toEqual({ ok: true, value: { ...stored, savedBy: 'unknown', revision: 2, settings: { ...aSettings(), roles: left } } });
    });

    test('leaves entries of the ledger as they are but for the person', async () => {
      const subject = await populated();
      const read = async () => { const page = await subject.ledger.list({ month: '2026-11', issueId: null, kinds: [], after: null }); return page.ok ? page.value.items : []; };
      const before = await read();
      await subject.people.erase('gone');
      const wanted = before.map((line) => ({ ...line, by: line.by === 'gone' ? 'unknown' : line.by, detail: line.by === 'sam' ? { before: { requestedBy: 'unknown', reason: 'gone fishing' } } : line.detail }));
      expect(before.map(({ by }) => by)).toContain('gone');
      expect(await read()).toEqual(wanted);
    });

    test('reports accounts, and learns which are closed', async () => {
      const { people, close } = await populated();
      close(['gone', 'somebody-else']);
      expect(await people.report(['erin', 'gone'], '2026-11-24T09:00:00.000Z')).toEqual({ ok: true, value: ['gone'] });
      expect(await people.report([], '2026-11-24T09:00:00.000Z')).toEqual({ ok: true, value: [] });
    });
  });
}
