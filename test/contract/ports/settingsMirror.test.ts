import { makeSettingsMirror } from '../../../src/jira/makeSettingsMirror';
import { aSettings } from '../../builders/aSettings';
import { FakeMirror } from '../../fakes/FakeMirror';
import { jiraOverSandbox } from './overSandbox';
import { settingsMirrorSuite } from './settingsMirrorSuite';

const over = async () => {
  const seam = await jiraOverSandbox();
  return { ...seam, mirror: makeSettingsMirror(async () => undefined) };
};

settingsMirrorSuite('fake', async () => new FakeMirror());
settingsMirrorSuite('app properties over the sandbox', async () => (await over()).mirror);

describe('app properties over the sandbox', () => {
  const KEY = '/rest/forge/1/app/properties/interlock-settings';
  const large = { revision: 5, settings: aSettings({ roles: [], streams: Array.from({ length: 500 }, (_, n) => ({ id: `s${n}`, name: `Stream ${n}`, kind: 'art' as const, projectIds: [String(20_000 + n)], capacity: 10 })) }) };

  test('are nobody’s to read but the app’s', async () => {
    const { mirror, ask } = await over();
    await mirror.write({ revision: 1, settings: aSettings({ roles: [] }) });
    expect(await ask('ada', KEY)).toEqual({ errorMessages: ['Access to this resource must be authenticated as an app.'], errors: {} });
  });

  test('a copy of which a piece is of another save is not believed', async () => {
    const { mirror, put } = await over();
    await mirror.write(large);
    await put(`${KEY}-1`, { v: 1, revision: 4, of: 3, text: 'old' });
    expect(await mirror.read()).toMatchObject({ ok: false, fault: { code: 'unreadable', message: expect.stringContaining('saved in part') } });
  });

  test.each([['of another shape', { v: 2, revision: 1 }], ['that is no JSON', { v: 1, revision: 1, of: 1, text: '{' }], ['that are no settings', { v: 1, revision: 1, of: 1, text: '{}' }]])('a copy %s says what to do', async (_, value) => {
    const { mirror, put } = await over();
    await put(KEY, value);
    expect(await mirror.read()).toMatchObject({ ok: false, fault: { code: 'unreadable', message: expect.stringContaining('mended within a day') } });
  });
});
