import { decode } from '../../src/schemas/decode';
import { apiPayloads, adminPayloads } from '../../src/schemas/payloads';
import { storedSettings } from '../../src/schemas/storedSettings';
import { aSettings, aStored } from '../builders/aSettings';

const problems = (result: ReturnType<typeof decode>) => (result.ok ? [] : result.fault.problems ?? []);
const save = (settings: unknown) => decode(adminPayloads['setup.save'], { revision: 0, settings });

describe('decode', () => {
  test('lets the seeded settings through unchanged', () => {
    expect(save(aSettings())).toEqual({ ok: true, value: { revision: 0, settings: aSettings() } });
  });

  test('takes set-up from a screen of the version before, which knew no epic fields and nothing of reading', () => {
    const { fields: _fields, reading: _reading, ...older } = aSettings();
    const result = save(older);
    expect(result).toEqual({ ok: true, value: { revision: 0, settings: { ...aSettings(), fields: { start: null, finish: null, sprint: null, businessValue: null, timeCriticality: null, riskReduction: null, jobSize: null }, reading: { browserCache: true } } } });
    // saveSettings compares texts, so the order of keys must not tell old from new
    expect(result.ok && Object.keys((result.value as { settings: object }).settings)).toEqual(Object.keys(accepted(aSettings())));
  });

  test('refuses half of a field mapping, and a field that is no id', () => {
    const { start: _start, ...half } = aSettings().fields;
    expect(problems(save({ ...aSettings(), fields: half }))).toEqual([{ path: 'settings.fields.start', message: 'This is missing.' }]);
    expect(problems(save({ ...aSettings(), fields: { ...aSettings().fields, finish: 'a b' } })).map(({ path }) => path)).toEqual(['settings.fields.finish']);
    expect(problems(save({ ...aSettings(), reading: { browserCache: 'yes' } }))).toEqual([{ path: 'settings.reading.browserCache', message: 'Expected true or false, got "yes".' }]);
  });

  test('takes streams that know no capacity, as settings and screens from before there was one, for streams of which nobody has said', () => {
    const streams = aSettings().streams.map(({ capacity: _capacity, ...stream }) => stream);
    const unsaid = aSettings().streams.map((stream) => ({ ...stream, capacity: null }));
    expect(accepted({ ...aSettings(), streams })).toEqual(aSettings({ streams: unsaid }));
    expect(decode(storedSettings, { ...aStored(), settings: { ...aSettings(), streams } })).toEqual({ ok: true, value: aStored({ streams: unsaid }) });
    expect(problems(save({ ...aSettings(), streams: [{ ...unsaid[0], capacity: 'many' }] })).map(({ path }) => path)).toEqual(['settings.streams[0].capacity']);
  });

  test.each([
    ['a number for an id', { issueId: 7 }, 'issueId', 'Expected text, got a number.'],
    ['a key for an id', { issueId: 'PAY-1' }, 'issueId', 'Give the id as digits, as in "10001".'],
    ['a path for an id', { issueId: '1/../../myself' }, 'issueId', 'Give the id as digits, as in "10001".'],
    ['nothing for an id', { issueId: null }, 'issueId', 'Expected text, got nothing.'],
    ['no id', {}, 'issueId', 'This is missing.'],
    ['a field that nobody knows', { issueId: '1', also: true }, 'also', 'Interlock knows no such field. Leave it out.'],
    ['text for the payload', 'hello', 'payload', 'Expected an object, got "hello".'],
    ['nothing for the payload', undefined, 'payload', 'This is missing.'],
  ])('refuses %s, naming the field and the mend', (_name, payload, path, message) => {
    const result = decode(apiPayloads['intake.view'], payload);
    expect(result).toMatchObject({ ok: false, fault: { code: 'bad-input' } });
    expect(problems(result)).toEqual([{ path, message }]);
  });

  test.each([
    // Made inside, since the test runner prints every argument of a case.
    ['issueId', () => 'x'.repeat(6_000_000)],
    ['junk', () => 'x'.repeat(6_000_000)],
    ['list', () => Array.from({ length: 1_000_000 }, () => 12345)],
  ] as const)('refuses 6 MB in %s, naming it, and repeats none of it', (path, make) => {
    const result = decode(apiPayloads['intake.view'], { issueId: '1', [path]: make() });
    expect(problems(result)).toEqual([{ path, message: expect.stringMatching(/^It is too large: \d+ KB came in all, 500 KB are possible\.$/) }]);
    expect(JSON.stringify(result).length).toBeLessThan(500);
  });

  test('names a wrong value deep inside by its dotted path', () => {
    const settings = aSettings();
    settings.cadence.overrides[0]!.end = 'Sunday';
    settings.streams[1]!.projectIds = ['MOB'];
    expect(problems(save(settings))).toEqual([
      { path: 'settings.cadence.overrides[0].end', message: 'Give a day as YYYY-MM-DD.' },
      { path: 'settings.streams[1].projectIds[0]', message: 'Give the id as digits, as in "10001".' },
    ]);
  });

  test('offers the possible values where there is a choice', () => {
    expect(problems(save({ ...aSettings(), epics: { by: 'colour' } }))).toEqual([{ path: 'settings.epics.by', message: 'Expected "level" or "types", got "colour".' }]);
    expect(problems(save(aSettingsWith('whenGateFails', 'ajar')))).toEqual([{ path: 'settings.intake.whenGateFails', message: 'Expected "closed" or "open", got "ajar".' }]);
  });

  test.each([
    ['streams', aSettings().streams[0], 501, 500],
    ['statuses', aSettings().statuses[0], 2001, 2000],
    ['dependencies', aSettings().dependencies[0], 101, 100],
  ])('bounds the list of %s', (field, item, count, max) => {
    expect(problems(save({ ...aSettings(), [field]: Array.from({ length: count }, () => item) }))).toEqual([{ path: `settings.${field}`, message: `At most ${max} are possible here.` }]);
  });

  test('names no more problems than a person would mend one by one', () => {
    const streams = Array.from({ length: 400 }, () => ({}));
    expect(problems(save({ ...aSettings(), streams }))).toHaveLength(50);
  });
});

function accepted(settings: unknown): object {
  const result = save(settings);
  if (!result.ok) throw new Error(result.fault.message);
  return result.value.settings;
}

const aSettingsWith = (field: string, value: unknown) => ({ ...aSettings(), intake: { ...aSettings().intake, [field]: value } });
