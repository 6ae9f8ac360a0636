import { ruleOf } from '../../src/schemas/ruleConfiguration';

describe('ruleOf', () => {
  test.each([
    ['text, as saved by the editor', '{"rule":"ready"}', 'ready'],
    ['an object, as some versions of Forge hand it over', { rule: 'implementing' }, 'implementing'],
    ['broken text', '{"rule":', null],
    ['an unknown rule', '{"rule":"funnel"}', null],
    ['nothing', null, null],
    ['empty text', '', null],
  ])('reads %s', (_name, configuration, rule) => {
    expect(ruleOf(configuration)).toBe(rule);
  });
});
