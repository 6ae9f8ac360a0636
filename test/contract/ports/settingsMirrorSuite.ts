import type { SettingsMirror } from '../../../src/app/ports';
import { aSettings } from '../../builders/aSettings';

const many = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `s${n}`, name: `Stream "${n}"`, kind: 'art' as const, projectIds: Array.from({ length: 40 }, (_, at) => String(10_000 + n * 40 + at)), capacity: 10 }));
const copy = (revision: number, streams = aSettings().streams) => ({ revision, settings: aSettings({ streams, roles: [] }) });

/** What every copy of the settings does. Runs on the fake and on the real adapter, so that the fake stays true. */
export function settingsMirrorSuite(name: string, make: () => Promise<SettingsMirror>): void {
  describe(`SettingsMirror: ${name}`, () => {
    test('is empty before the first write', async () => {
      expect(await (await make()).read()).toEqual({ ok: true, value: null });
    });

    test('reads back what was written last', async () => {
      const mirror = await make();
      expect(await mirror.write(copy(1))).toEqual({ ok: true, value: null });
      expect(await mirror.write(copy(2, aSettings().streams.slice(0, 2)))).toEqual({ ok: true, value: null });
      expect(await mirror.read()).toEqual({ ok: true, value: copy(2, aSettings().streams.slice(0, 2)) });
    });

    test('holds a set-up that is larger than one property may be, and a smaller one after it', async () => {
      const mirror = await make();
      expect(JSON.stringify(copy(3, many(200))).length).toBeGreaterThan(32_768 * 2);
      expect(await mirror.write(copy(3, many(200)))).toEqual({ ok: true, value: null });
      expect(await mirror.read()).toEqual({ ok: true, value: copy(3, many(200)) });
      await mirror.write(copy(4));
      expect(await mirror.read()).toEqual({ ok: true, value: copy(4) });
    });
  });
}
