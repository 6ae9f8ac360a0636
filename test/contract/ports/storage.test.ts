import { FakeStorage } from '../../fakes/FakeStorage';
import { admissionStoreSuite } from './admissionStoreSuite';
import { settingsStoreSuite } from './settingsStoreSuite';

const fake = () => {
  const storage = new FakeStorage();
  return { storage, ledger: async () => storage.entries.map(({ kind }) => kind) };
};

settingsStoreSuite('fake', async () => { const { storage, ledger } = fake(); return { store: storage.settings, ledger }; });
admissionStoreSuite('fake', async () => { const { storage, ledger } = fake(); return { store: storage.admissions, ledger }; });
