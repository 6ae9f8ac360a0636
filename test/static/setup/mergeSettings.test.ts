import fc from 'fast-check';
import { changedSections } from '../../../static/src/features/setup/state/changedSections';
import { mergeSettings } from '../../../static/src/features/setup/state/mergeSettings';
import { same } from '../../../static/src/features/setup/state/same';
import { sections, type Section } from '../../../static/src/features/setup/state/sections';
import type { Settings } from '../../../src/contract';
import { aCadence, aPolicy, aSettings } from '../../builders/aSettings';

const base = aSettings();
const leadDays = (days: number): Partial<Settings> => ({ intake: aPolicy({ leadDays: days }) });

test('takes their sections where I changed nothing, and keeps mine where they did not', () => {
  const merge = mergeSettings(base, aSettings({ cadence: aCadence({ firstNumber: 9 }) }), aSettings(leadDays(21)));
  expect(merge).toEqual({ settings: aSettings({ ...leadDays(21), cadence: aCadence({ firstNumber: 9 }) }), taken: ['cadence'], kept: ['intake'], clashing: [] });
});

test('keeps mine where both changed one section, until someone chooses theirs', () => {
  const theirs = aSettings(leadDays(30));
  const mine = aSettings(leadDays(21));
  expect(mergeSettings(base, theirs, mine)).toMatchObject({ settings: leadDays(21), clashing: ['intake'], taken: [], kept: [] });
  expect(mergeSettings(base, theirs, mine, { intake: 'theirs' }).settings).toEqual(theirs);
});

test('is no clash when both made the same change', () => {
  expect(mergeSettings(base, aSettings(leadDays(21)), aSettings(leadDays(21))).clashing).toEqual([]);
});

test('two first set-ups clash in every section that differs', () => {
  expect(mergeSettings(null, base, aSettings(leadDays(21))).clashing).toEqual(['intake']);
});

const edit = (settings: Settings, changed: readonly Section[], mark: string): Settings =>
  ({ ...settings, ...Object.fromEntries(changed.map((id) => [id, { mark, was: settings[id] }])) }) as unknown as Settings;

test('loses no edit: each changed section ends as mine or theirs, and unchanged ones as both had them', () => {
  const some = fc.subarray(sections.map((section) => section.id));
  fc.assert(
    fc.property(some, some, some, (mineIn, theirsIn, toThem) => {
      const mine = edit(base, mineIn, 'mine');
      const theirs = edit(base, theirsIn, 'theirs');
      const choice = Object.fromEntries(toThem.map((id) => [id, 'theirs' as const]));
      const { settings, clashing } = mergeSettings(base, theirs, mine, choice);
      for (const { id } of sections) {
        const both = mineIn.includes(id) && theirsIn.includes(id);
        const whose = both ? (toThem.includes(id) ? theirs : mine) : mineIn.includes(id) ? mine : theirs;
        expect(settings[id]).toBe(whose[id]);
        expect(clashing.includes(id)).toBe(both);
      }
    }),
  );
});

test('sees a change whatever the order of keys', () => {
  expect(same({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
  expect(same({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(same({ a: undefined }, {})).toBe(false);
  expect(same([], {})).toBe(false);
  expect(changedSections(base, structuredClone(base))).toEqual([]);
  expect(changedSections(null, base)).toHaveLength(11);
});
