import fc from 'fast-check';
import type { Settings } from '../../../src/contract';
import { diffSettings, proposeSettings } from '../../../src/domain';
import { cadence, catalogue, day } from '../arbitraries';
import { CATALOGUE, SETTINGS } from '../story';

const said = (after: Partial<Settings>): string[] => diffSettings(SETTINGS, { ...SETTINGS, ...after }, CATALOGUE).map(({ text }) => text);

test.each<[string, Partial<Settings>, RegExp]>([
  ['lead days', { intake: { ...SETTINGS.intake, leadDays: 28 } }, /^Lead days: 14 → 28$/],
  ['a project that joins', { streams: [{ ...SETTINGS.streams[0]!, projectIds: ['1', '9'] }, ...SETTINGS.streams.slice(1)] }, /Stream Payments: project .*HR.* added/],
  ['a stream that goes', { streams: SETTINGS.streams.slice(1) }, /Payments.*removed/],
  ['the naming', { cadence: { ...SETTINGS.cadence, naming: 'Increment {seq}' } }, /"PI \{year\}\.\{n\}" → "Increment \{seq\}"/],
  ['a status', { statuses: [{ statusId: '11', state: 'reviewing' }, ...SETTINGS.statuses.slice(1)] }, /Funnel.*funnel → reviewing/i],
  ['a direction', { dependencies: [{ linkTypeId: '21', provider: 'inward' }, SETTINGS.dependencies[1]!] }, /Blocks/],
  ['a role', { roles: [] }, /Solution Portfolio Management/],
])('%s is said in words', (_, after, words) => {
  const texts = said(after);
  expect(texts).toHaveLength(1);
  expect(texts[0]).toMatch(words);
});

test('the first save says what there is', () => expect(diffSettings(null, SETTINGS, CATALOGUE).length).toBeGreaterThan(0));

test('nothing changed, nothing said; anything changed, something said', () => {
  fc.assert(
    fc.property(catalogue, day('2015-01-01', '2035-12-31'), fc.integer({ min: 0, max: 180 }), (site, today, leadDays) => {
      const { settings } = proposeSettings(site, today);
      expect(diffSettings(settings, structuredClone(settings), site)).toEqual([]);
      const changed = { ...settings, intake: { ...settings.intake, leadDays } };
      expect(diffSettings(settings, changed, site)).toHaveLength(leadDays === settings.intake.leadDays ? 0 : 1);
    }),
  );
});

test('two cadences differ in words exactly where they differ at all, and each line says where', () => {
  fc.assert(
    fc.property(cadence, cadence, (before, after) => {
      const changes = diffSettings({ ...SETTINGS, cadence: before }, { ...SETTINGS, cadence: after });
      expect(changes.length > 0).toBe(JSON.stringify(before) !== JSON.stringify(after));
      expect(changes.every(({ path, text }) => path.startsWith('cadence.') && !/undefined|NaN|null/.test(text))).toBe(true);
    }),
  );
});
