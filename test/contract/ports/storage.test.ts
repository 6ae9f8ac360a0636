import { makeAdmissionStore } from '../../../src/storage/makeAdmissionStore';
import { makeMilestoneStore } from '../../../src/storage/makeMilestoneStore';
import { makeSettingsStore } from '../../../src/storage/makeSettingsStore';
import { FakeStorage } from '../../fakes/FakeStorage';
import { admissionStoreSuite } from './admissionStoreSuite';
import { milestoneStoreSuite } from './milestoneStoreSuite';
import { storageOverSandbox } from './overSandbox';
import { settingsStoreSuite } from './settingsStoreSuite';

const fake = () => {
  const storage = new FakeStorage();
  return { storage, ledger: async () => storage.entries.map(({ kind }) => kind) };
};

settingsStoreSuite('fake', async () => { const { storage, ledger } = fake(); return { store: storage.settings, ledger }; });
admissionStoreSuite('fake', async () => { const { storage, ledger } = fake(); return { store: storage.admissions, ledger }; });
milestoneStoreSuite('fake', async () => { const { storage, ledger } = fake(); return { store: storage.milestones, ledger }; });

const real = async () => {
  const store = await storageOverSandbox();
  return { ledger: async () => store.rows('entity:ledger').map(({ value }) => (value as { kind: string }).kind) };
};

settingsStoreSuite('@forge/kvs over the sandbox', async () => ({ store: makeSettingsStore(), ...(await real()) }));
admissionStoreSuite('@forge/kvs over the sandbox', async () => ({ store: makeAdmissionStore(), ...(await real()) }));
milestoneStoreSuite('@forge/kvs over the sandbox', async () => ({ store: makeMilestoneStore(), ...(await real()) }));
