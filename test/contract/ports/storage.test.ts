import { makeAdmissionStore } from '../../../src/storage/makeAdmissionStore';
import { makeEvidenceStore } from '../../../src/storage/makeEvidenceStore';
import { makeExceptionStore } from '../../../src/storage/makeExceptionStore';
import { makeLedger } from '../../../src/storage/makeLedger';
import { makeMilestoneStore } from '../../../src/storage/makeMilestoneStore';
import { makePeople } from '../../../src/storage/makePeople';
import { makeScopeStore } from '../../../src/storage/makeScopeStore';
import { makeSettingsStore } from '../../../src/storage/makeSettingsStore';
import { makeWipStore } from '../../../src/storage/makeWipStore';
import { readRecords } from '../../../src/storage/readRecords';
import { FakeStorage } from '../../fakes/FakeStorage';
import { admissionStoreSuite } from './admissionStoreSuite';
import { evidenceStoreSuite } from './evidenceStoreSuite';
import { exceptionStoreSuite } from './exceptionStoreSuite';
import { ledgerSuite } from './ledgerSuite';
import { milestoneStoreSuite } from './milestoneStoreSuite';
import { storageOverSandbox } from './overSandbox';
import { peopleSuite } from './peopleSuite';
import { recordsSuite } from './recordsSuite';
import { reportDesk } from './reportDesk';
import { scopeStoreSuite } from './scopeStoreSuite';
import { settingsStoreSuite } from './settingsStoreSuite';
import { wipStoreSuite } from './wipStoreSuite';

const fake = () => {
  const storage = new FakeStorage();
  return { storage, ledger: async () => storage.entries.map(({ kind }) => kind) };
};

settingsStoreSuite('fake', async () => { const { storage, ledger } = fake(); return { store: storage.settings, ledger }; });
admissionStoreSuite('fake', async () => { const { storage, ledger } = fake(); return { store: storage.admissions, ledger }; });
evidenceStoreSuite('fake', async () => { const { storage, ledger } = fake(); return { store: storage.evidence, ledger }; });
exceptionStoreSuite('fake', async () => { const { storage, ledger } = fake(); return { store: storage.exceptions, ledger }; });
scopeStoreSuite('fake', async () => { const { storage, ledger } = fake(); return { store: storage.scopes, ledger }; });
milestoneStoreSuite('fake', async () => { const { storage, ledger } = fake(); return { store: storage.milestones, ledger }; });
wipStoreSuite('fake', async () => fake().storage.wip);
recordsSuite('fake', async () => fake().storage);
ledgerSuite('fake', async () => fake().storage.ledger);
peopleSuite('fake', async () => {
  const { settings, admissions, evidence, exceptions, milestones, ledger, people, closed } = fake().storage;
  return { settings, admissions, evidence, exceptions, milestones, ledger, people, close: (accountIds) => accountIds.forEach((accountId) => closed.add(accountId)) };
});

const real = async () => {
  const store = await storageOverSandbox();
  return { ledger: async () => store.rows('entity:ledger').map(({ value }) => (value as { kind: string }).kind) };
};
const NAME = '@forge/kvs over the sandbox';

settingsStoreSuite(NAME, async () => ({ store: makeSettingsStore(), ...(await real()) }));
admissionStoreSuite(NAME, async () => ({ store: makeAdmissionStore(), ...(await real()) }));
evidenceStoreSuite(NAME, async () => ({ store: makeEvidenceStore(), ...(await real()) }));
exceptionStoreSuite(NAME, async () => ({ store: makeExceptionStore(), ...(await real()) }));
scopeStoreSuite(NAME, async () => ({ store: makeScopeStore(), ...(await real()) }));
milestoneStoreSuite(NAME, async () => ({ store: makeMilestoneStore(), ...(await real()) }));
wipStoreSuite(NAME, async () => { await real(); return makeWipStore(); });
recordsSuite(NAME, async () => { await real(); return { records: readRecords, admissions: makeAdmissionStore(), evidence: makeEvidenceStore(), exceptions: makeExceptionStore() }; });
ledgerSuite(NAME, async () => { await real(); return makeLedger(); });
peopleSuite(NAME, async () => {
  const desk = reportDesk();
  await storageOverSandbox(desk.answer);
  const stores = { settings: makeSettingsStore(), admissions: makeAdmissionStore(), evidence: makeEvidenceStore(), exceptions: makeExceptionStore(), milestones: makeMilestoneStore() };
  return { ...stores, ledger: makeLedger(), people: makePeople(), close: desk.close };
});
