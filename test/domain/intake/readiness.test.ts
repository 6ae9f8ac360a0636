import fc from 'fast-check';
import type { ReadinessCriterion } from '../../../src/contract';
import type { Provider } from '../../../src/domain';
import { projectionOf, readinessOf, readProperty } from '../../../src/domain';
import { anException } from '../../builders/anException';
import { admission, anItem, CALENDAR, FACTS } from '../story';

const set: ReadinessCriterion = { id: 'c', kind: 'field-set', label: 'Business case', fieldId: 'f' };
const atLeast: ReadinessCriterion = { id: 'c', kind: 'number-at-least', label: 'Job size', fieldId: 'f', minimum: 3 };
const doc = (...content: unknown[]) => ({ type: 'doc', version: 1, content });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });

describe('field set', () => {
  test.each([
    ['text', 'https://wiki'], ['zero', 0], ['false', false], ['an option', { id: '1', value: 'High' }], ['a person', { accountId: 'erin' }],
    ['a list', ['a']], ['versions', [{ id: '1', name: '1.0' }]], ['rich text', doc(paragraph({ type: 'text', text: 'Because' }))], ['a mention', doc(paragraph({ type: 'mention', attrs: {} }))],
    ['words deep in a table', doc({ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph({ type: 'text', text: 'x' })] }] }] })],
    ['a picture', doc({ type: 'mediaSingle', content: [{ type: 'media', attrs: { id: '1' } }] })], ['true', true], ['an option of a cascade', { value: '', child: { value: 'Low' } }],
  ])('holds with %s', (_, f) => expect(readinessOf([set], { ...FACTS, fields: { f } })[0]).toMatchObject({ met: true, text: 'Business case is filled in' }));

  test.each([
    ['null', null], ['nothing', undefined], ['blank text', '  \n'], ['an empty list', []], ['a list of nothing', [null, '']], ['an empty object', {}],
    ['rich text without words', doc(paragraph(), paragraph({ type: 'text', text: '  ' }), { type: 'rule' })], ['rich text without content', doc()], ['no number', NaN],
    ['an empty table', doc({ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph()] }] }] })],
    ['rich text of nonsense', doc(null, 7, 'text', { type: 'text', text: 7 }, { content: 'x' })], ['an object of nothing', { value: null, child: { value: ' ' } }],
  ])('fails with %s', (_, f) => expect(readinessOf([set], { ...FACTS, fields: { f } })[0]).toMatchObject({ met: false, text: 'Business case is empty' }));

  test.each([
    'paragraph', 'heading', 'blockquote', 'bulletList', 'orderedList', 'listItem', 'codeBlock', 'panel', 'expand', 'nestedExpand', 'table', 'tableRow', 'tableHeader', 'tableCell',
    'layoutSection', 'layoutColumn', 'taskList', 'taskItem', 'decisionList', 'decisionItem', 'mediaSingle', 'mediaGroup',
  ])('an empty %s says nothing; with words in it, it does', (type) => {
    expect(readinessOf([set], { ...FACTS, fields: { f: doc({ type, content: [] }, { type: 'hardBreak' }) } })[0]?.met).toBe(false);
    expect(readinessOf([set], { ...FACTS, fields: { f: doc({ type, content: [paragraph({ type: 'text', text: 'x' })] }) } })[0]?.met).toBe(true);
  });

  test('never looks at inherited names', () => expect(readinessOf([{ ...set, fieldId: 'toString' }], FACTS)[0]?.met).toBe(false));
});

test.each([
  [3, true, 'Job size is 3'], [2.9, false, 'Job size is 2.9; at least 3 is needed'], ['5', true, 'Job size is 5'], [' 1e3', false, 'Job size is no number; at least 3 is needed'],
  ['1,500', false, 'Job size is no number; at least 3 is needed'], [{ id: '7', value: '8' }, true, 'Job size is 8'], [null, false, 'Job size is empty; at least 3 is needed'], [-3, false, 'Job size is -3; at least 3 is needed'],
  [0, false, 'Job size is 0; at least 3 is needed'], ['+3.0', true, 'Job size is 3'], ['about 3', false, 'Job size is no number; at least 3 is needed'], ['', false, 'Job size is empty; at least 3 is needed'],
  [true, false, 'Job size is no number; at least 3 is needed'], [[5], false, 'Job size is no number; at least 3 is needed'], [Infinity, false, 'Job size is empty; at least 3 is needed'],
  [{ value: { value: 8 } }, false, 'Job size is no number; at least 3 is needed'], [{ id: '7', value: null }, false, 'Job size is no number; at least 3 is needed'],
  [undefined, false, 'Job size is empty; at least 3 is needed'],
] as const)('number at least 3: %p', (f, met, text) => expect(readinessOf([atLeast], { ...FACTS, fields: { f } })[0]).toMatchObject({ met, text }));

test('more digits than a number has room for are no number', () => {
  expect(readinessOf([atLeast], { ...FACTS, fields: { f: '9'.repeat(400) } })[0]).toMatchObject({ met: false, text: 'Job size is no number; at least 3 is needed' });
});

test('whatever a field holds, each criterion is met or not, in words about the field', () => {
  fc.assert(fc.property(fc.anything(), (f) => {
    const [filled, number] = readinessOf([set, atLeast], { ...FACTS, fields: { f } });
    expect(filled?.text).toBe(`Business case is ${filled?.met ? 'filled in' : 'empty'}`);
    expect(number?.text).toMatch(number?.met ? /^Job size is \d/ : /^Job size is (empty|no number|-?\d[^;]*); at least 3 is needed$/);
    expect(number?.met && !filled?.met).toBe(false);
  }));
});

const mark = { criterionId: 'c', by: 'noor', at: '2026-11-20T09:00:00.000Z' };
const signOff: ReadinessCriterion = { id: 'c', kind: 'sign-off', label: 'Architecture', role: 'architect' };
test.each([
  ['an item that nobody ticked', { id: 'c', kind: 'checklist-item', label: 'Security review' }, [], false, 'Security review is not ticked', 'Epic owner'],
  ['an item that somebody ticked', { id: 'c', kind: 'checklist-item', label: 'Security review' }, [mark], true, 'Security review is done', 'Epic owner'],
  ['a sign-off of the stream', signOff, [], false, 'Architecture waits for Architect/Engineering of Payments', 'Architect/Engineering of Payments'],
  ['a sign-off of the portfolio', { ...signOff, role: 'enterprise-architect' }, [], false, 'Architecture waits for Enterprise Architect', 'Enterprise Architect'],
  ['a sign-off that was given', signOff, [mark], true, 'Architecture is signed off', 'Architect/Engineering of Payments'],
  ['a mark of another criterion', signOff, [{ ...mark, criterionId: 'd' }], false, 'Architecture waits for Architect/Engineering of Payments', 'Architect/Engineering of Payments'],
] as const)('%s', (_, criterion, marks, met, text, who) => {
  expect(readinessOf([criterion], { ...FACTS, marks })).toEqual([{ id: 'c', kind: criterion.kind, label: criterion.label, met, text, who, mark: met ? { by: 'noor', at: mark.at } : null, act: null }]);
});

const provider = (overrides: Partial<Provider>): Provider => ({ issueId: '1', key: 'DAT-1', done: false, admission: null, ...overrides });
test.each([
  ['none', [], true, 'Providers: no provider in another stream'],
  ['done', [provider({ done: true })], true, 'Providers: the provider is done, or admitted to PI 2027.1 or earlier'],
  ['admitted to the same PI, and to an earlier one', [provider({ admission: admission() }), provider({ admission: admission({ pi: '2026.4' }) })], true, 'Providers: all 2 providers are done, or admitted to PI 2027.1 or earlier'],
  ['admitted to a later PI', [provider({ admission: admission({ pi: '2027.2' }) })], false, 'Providers: 1 of 1 is not admitted to PI 2027.1 or earlier: DAT-1'],
  ['only asked for', [provider({ admission: admission({ state: 'requested' }) }), provider({ done: true })], false, 'Providers: 1 of 2 is not admitted to PI 2027.1 or earlier: DAT-1'],
  ['admitted to a PI that is gone', [provider({ admission: admission({ pi: '2026.9' }) })], false, 'Providers: 1 of 1 is not admitted to PI 2027.1 or earlier: DAT-1'],
  ['one that may not be named', [provider({}), provider({ key: null }), provider({ key: 'SYS-2' })], false, 'Providers: 3 of 3 are not admitted to PI 2027.1 or earlier: DAT-1, SYS-2, and 1 more'],
  ['none that may be named', [provider({ key: null })], false, 'Providers: 1 of 1 is not admitted to PI 2027.1 or earlier'],
])('providers in other streams, %s', (_, providers, met, text) => {
  expect(readinessOf([{ id: 'p', kind: 'providers-admitted', label: 'Providers' }], { ...FACTS, providers })[0]).toMatchObject({ met, text });
});

test('a criterion is asked of the types that it names, or of all', () => {
  const criteria = [{ ...set, id: 'all' }, { ...set, id: 'mine', typeIds: ['10200', '10201'] }, { ...set, id: 'others', typeIds: ['10300'] }, { ...set, id: 'none', typeIds: [] }];
  expect(readinessOf(criteria, FACTS).map(({ id }) => id)).toEqual(['all', 'mine', 'none']);
});

test('criteria keep their order, and none asks nothing', () => {
  expect(readinessOf([{ ...atLeast, id: 'b' }, { ...set, id: 'a' }], FACTS).map(({ id, label }) => [id, label])).toEqual([['b', 'Job size'], ['a', 'Business case']]);
  expect(readinessOf([], { ...FACTS, fields: { f: 1 } })).toEqual([]);
});

describe('the issue property', () => {
  const good = { v: 1 as const, targetPi: '2027.1', admittedPi: null, admission: 'none', changedAt: null, startsOn: null, costOfDelay: null, jobSize: null, wsjf: null, readiness: null, missing: null };
  const NOW = '2026-11-24T09:00:00.000Z';

  test('is read; what is absent counts as unset', () => {
    expect(readProperty(good)).toEqual({ property: good, problem: null });
    expect(readProperty({ targetPi: '2027.1' }).property).toEqual(good);
    expect([readProperty(undefined), readProperty(null)]).toEqual(Array(2).fill({ property: null, problem: null }));
  });

  test('written before it told when is read as well, and one that tells when is read as written', () => {
    const { changedAt: _, ...older } = good;
    expect(readProperty(older)).toEqual({ property: good, problem: null });
    expect(readProperty({ ...good, changedAt: NOW })).toEqual({ property: { ...good, changedAt: NOW }, problem: null });
  });

  test.each([
    ['interlock.changedAt', { ...good, changedAt: 1_795_510_800 }], ['interlock.changedAt', { ...good, changedAt: 'yesterday' }], ['interlock.changedAt', { ...good, changedAt: '2026-11-24' }],
    ['interlock.changedAt', { ...good, changedAt: '2026-99-24T09:00:00.000Z' }], ['interlock.changedAt', { ...good, changedAt: '2026-11-24T09:00:00.000+01:00' }],
    ['interlock', 'soon'], ['interlock', []], ['interlock', 7],
    ['interlock.targetPi', { ...good, targetPi: 42 }], ['interlock.targetPi', { ...good, targetPi: 'next' }], ['interlock.targetPi', { ...good, targetPi: ['2027.1'] }],
    ['interlock', true], ['interlock', [good]], ['interlock.targetPi', { targetPi: 42 }], ['interlock.targetPi', { ...good, targetPi: 'PI 2027.1' }],
    ['interlock.targetPi', { ...good, targetPi: '2027.0' }], ['interlock.targetPi', { ...good, targetPi: '' }], ['interlock.targetPi', { ...good, targetPi: { pi: '2027.1' } }],
    ['interlock.admittedPi', { ...good, admittedPi: '2027' }], ['interlock.admission', { ...good, admission: null }], ['interlock.admission', { ...good, admission: 'constructor' }], ['interlock.v', { ...good, v: '1' }],
    ['interlock.startsOn', { ...good, startsOn: 'soon' }], ['interlock.wsjf', { ...good, wsjf: '3' }], ['interlock.readiness', { ...good, readiness: true }], ['interlock.missing', { ...good, missing: [] }],
    ['interlock.admittedPi', { ...good, admittedPi: true }], ['interlock.admission', { ...good, admission: 'maybe' }], ['interlock.v', { ...good, v: 2 }],
  ])('edited into nonsense names %s and the mend: %p', (path, raw) => {
    const { property, problem } = readProperty(raw);
    expect(property).toBeNull();
    expect(problem).toMatchObject({ path, message: expect.stringContaining('Choose the target PI anew') });
  });

  test('says what is there, shortened, and reads on what it does not know', () => {
    expect(readProperty({ targetPi: 42 }).problem?.message).toBe(
      'The issue property was edited by hand: "interlock.targetPi" should be a PI such as "2027.1", or null, but is 42. Choose the target PI anew to mend it.',
    );
    expect(readProperty({ targetPi: 'x'.repeat(5000) }).problem?.message.length).toBeLessThan(250);
    expect(readProperty({ ...good, note: 'by hand' })).toEqual({ property: good, problem: null });
  });

  const nonsense = fc.oneof(fc.jsonValue(), fc.constantFrom('2027.1', 'admitted', null, 1));
  const like = fc.record({ v: nonsense, targetPi: nonsense, admittedPi: nonsense, admission: nonsense, changedAt: nonsense, startsOn: nonsense, wsjf: nonsense, readiness: nonsense, missing: nonsense }, { requiredKeys: [] });

  test('nonsense in any field never throws, and what is read can be written back', () => {
    fc.assert(fc.property(like, (raw) => {
      const { property, problem } = readProperty(raw);
      expect((property === null) !== (problem === null)).toBe(true);
      if (problem) expect(raw).toHaveProperty(problem.path.split('.').slice(1));
      if (property) expect(readProperty(JSON.parse(JSON.stringify(property)))).toEqual({ property, problem: null });
    }));
  });

  const SCORES = { businessValue: 8, timeCriticality: 5, riskReduction: null, jobSize: 3 };
  const epic = { today: '2026-11-24', calendar: CALENDAR, readiness: [anItem('size', true, 'Job size is 3')], admission: null, exception: null, scores: SCORES };

  test('has WSJF to two decimals, and readiness', () => {
    expect(projectionOf(epic, null, NOW)).toMatchObject({ costOfDelay: 13, jobSize: 3, wsjf: 4.33, readiness: 'ready', missing: 0 });
    const bare = { ...epic, readiness: [anItem('size', false, 'Job size is empty'), anItem('case', false, 'Case is empty')], scores: { ...SCORES, jobSize: null } };
    expect(projectionOf(bare, null, NOW)).toMatchObject({ costOfDelay: 13, jobSize: null, wsjf: null, readiness: 'not-ready', missing: 2 });
  });

  test('says from when the epic may start: an exception that stands comes before an admission to a later PI', () => {
    const exception = anException({ pi: '2026.4', state: 'granted', expiresOn: '2026-12-11' });
    expect(projectionOf({ ...epic, admission: admission(), exception }, null, NOW)).toMatchObject({ admittedPi: '2027.1', startsOn: '2026-09-21' });
    expect(projectionOf({ ...epic, today: '2026-12-12', admission: admission(), exception }, null, NOW)).toMatchObject({ startsOn: '2027-01-04' });
    expect(projectionOf({ ...epic, admission: admission({ state: 'requested' }) }, null, NOW)).toMatchObject({ startsOn: null });
    expect(projectionOf({ ...epic, admission: admission({ pi: '2026.9' }) }, null, NOW)).toMatchObject({ admittedPi: '2026.9', startsOn: null });
  });

  test('whatever is in it, reading it never throws and yields one of property and problem', () => {
    fc.assert(fc.property(fc.anything(), (raw) => {
      const { property, problem } = readProperty(raw);
      expect(property !== null && problem !== null).toBe(false);
    }));
  });

  test.each([
    [null, { admittedPi: null, admission: 'none', startsOn: null }],
    [admission(), { admittedPi: '2027.1', admission: 'admitted', startsOn: '2027-01-04' }],
    [admission({ state: 'requested' }), { admittedPi: null, admission: 'requested', startsOn: null }],
    [admission({ state: 'declined' }), { admittedPi: null, admission: 'declined', startsOn: null }],
  ] as const)('mirrors an admission and keeps the target: %#', (held, mirrored) => {
    const projection = projectionOf({ ...epic, admission: held }, '2027.2', NOW);
    expect(projection).toMatchObject({ v: 1, targetPi: '2027.2', ...mirrored, changedAt: NOW });
    expect(readProperty(projection)).toEqual({ property: projection, problem: null });
  });
});
