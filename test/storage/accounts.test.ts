import fc from 'fast-check';
import { accountsIn, withoutAccount } from '../../src/storage/people/accounts';

test.each([
  ['who asked and who decided', { requestedBy: 'erin', decidedBy: 'sam' }, ['erin', 'sam']],
  ['nobody', { decidedBy: null, pi: '2027.1' }, []],
  ['whoever is named deep inside', { body: { value: { marks: [{ by: 'kim' }, { by: 'erin' }] } } }, ['kim', 'erin']],
  ['whose role a save of the set-up changed', { detail: { changes: [{ path: 'roles', text: '{who} added', heldBy: 'noor' }] } }, ['noor']],
  ['each once', [{ by: 'erin' }, { changedBy: 'erin' }], ['erin']],
  ['no text of another name', { reason: 'by erin', by1: 'x', byline: 'y', nearby: 'z' }, []],
  ['none who was erased', { by: 'unknown', savedBy: 'ada' }, ['ada']],
  ['nobody in what is no record', 'erin', []],
])('finds %s', (_, record, wanted) => {
  expect(accountsIn(record)).toEqual(wanted);
});

const account = fc.constantFrom('erin', 'sam', 'kim');
const record = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.constant(null), account, fc.array(tie('value'), { maxLength: 4 }), tie('object')),
  object: fc.dictionary(fc.constantFrom('by', 'requestedBy', 'reason', 'value', 'marks'), tie('value'), { maxKeys: 5 }),
})).object;

test('whoever is taken out is not found any more, the others are, and nothing else changes', () => {
  fc.assert(
    fc.property(record, account, (before, erased) => {
      const after = withoutAccount(before, erased);
      expect(accountsIn(after)).toEqual(accountsIn(before).filter((found) => found !== erased));
      if (!accountsIn(before).includes(erased)) expect(after).toEqual(before);
    }),
  );
});
