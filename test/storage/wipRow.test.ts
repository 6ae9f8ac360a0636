import fc from 'fast-check';
import { wipRowKey } from '../../src/storage/wipRow';

/** Stream ids as the set-up takes them: well-formed text of up to 100 characters that is not blank. */
const streamId = fc.oneof(fc.constantFrom('-', 'payments', '#cGF5', 'a:b'), fc.string({ unit: 'binary', minLength: 1, maxLength: 50 }));
const key = fc.record({ state: fc.constantFrom('ready' as const, 'implementing' as const), streamId: fc.option(streamId) });

test.each([
  [null, 'implementing:-'],
  ['payments', 'implementing:payments'],
  ['-', 'implementing:#LQ'],
  ['Zahlungs verkehr', 'implementing:#WmFobHVuZ3MgdmVya2Vocg'],
])('the limit of %s lies under %s', (streamId, wanted) => {
  expect(wipRowKey({ state: 'implementing', streamId })).toBe(wanted);
});

test('every limit has a key that Forge takes, and no two limits have the same', () => {
  fc.assert(
    fc.property(key, key, (one, other) => {
      expect(wipRowKey(one)).toMatch(/^(?!\s+$)[a-zA-Z0-9:._\s\-#]{1,500}$/);
      expect(wipRowKey(one) === wipRowKey(other)).toBe(one.state === other.state && one.streamId === other.streamId);
    }),
  );
});
