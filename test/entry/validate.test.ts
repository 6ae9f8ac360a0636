import { validate } from '../../src/entry/validate';
import { aWorld } from '../fakes/aWorld';
import { anAdmission, anIssue } from '../builders/anIssue';
import { FIELD } from '../builders/aSettings';

const context = { principal: { accountId: 'erin' } };
const payload = (overrides: Record<string, unknown> = {}) => ({
  issue: { key: 'PAY-1' },
  configuration: '{"rule":"implementing"}',
  transition: { from: { id: '1' }, to: { id: '2' }, modifiedFields: {} },
  ...overrides,
});

describe('validate', () => {
  test.each([
    ['the text that the editor saved', '{"rule":"implementing"}'],
    ['an object', { rule: 'implementing' }],
  ])('reads the rule from %s', async (_name, configuration) => {
    const { ports } = aWorld();
    expect(await validate(ports, payload({ configuration }), context)).toEqual({ result: false, errorMessage: expect.stringContaining('Intake for PI 2026.4 closed on 7 Sep.') });
  });

  test('has no message where it lets through', async () => {
    const { ports, storage } = aWorld();
    storage.hold(anAdmission({ pi: '2026.4' }));
    expect(await validate(ports, payload(), context)).toEqual({ result: true });
  });

  test.each([
    ['inside the transition', { transition: { modifiedFields: { [FIELD.jobSize]: 3 } } }],
    ['at the top level', { transition: { from: { id: '1' } }, modifiedFields: { [FIELD.jobSize]: 3 } }],
  ])('sees fields that the screen changes %s', async (_name, where) => {
    const { ports, jira } = aWorld();
    jira.add(anIssue({ fields: { ...anIssue().fields, [FIELD.jobSize]: null } }));
    expect(await validate(ports, payload({ configuration: { rule: 'ready' } }), context)).toMatchObject({ result: false });
    expect(await validate(ports, payload({ configuration: { rule: 'ready' }, ...where }), context)).toEqual({ result: true });
  });

  test.each([
    ['a principal', { principal: { accountId: 'erin' } }, 'erin'],
    ['an account beside it', { accountId: 'erin' }, 'erin'],
    ['neither', {}, null],
    ['no context', undefined, null],
  ])('tells the ledger whom Forge names: %s', async (_name, given, by) => {
    const { ports, storage } = aWorld();
    await validate(ports, payload(), given);
    expect(storage.entries.at(-1)).toMatchObject({ kind: 'refused', by });
  });

  test.each([[null], ['{"rule":'], ['{"rule":"never"}'], [7], [undefined]])('treats the configuration %j as a gate that fails', async (configuration) => {
    const { ports } = aWorld();
    expect(await validate(ports, payload({ configuration }), context)).toMatchObject({ result: false, errorMessage: expect.stringContaining("can't be read") });
  });

  test.each([[null], ['hello'], [{ issue: 'PAY-1' }]])('answers the payload %j, which Forge never sends, without a stack trace', async (garbage) => {
    const { ports } = aWorld();
    const real = console.error;
    console.error = () => undefined;
    try {
      expect(await validate(ports, garbage, context)).toEqual({ result: false, errorMessage: expect.stringMatching(/^The intake could not be checked[^\n]*$/) });
    } finally {
      console.error = real;
    }
  });
});
