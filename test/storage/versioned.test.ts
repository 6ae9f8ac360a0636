import * as v from 'valibot';
import { unwrap, wrap } from '../../src/storage/versioned';

// A record that has changed its shape twice: 1 {name}, 2 {title}, 3 {title, tags}.
const kind = {
  what: 'notes',
  schema: v.strictObject({ title: v.string(), tags: v.array(v.string()) }),
  migrations: [
    (body: unknown) => ({ title: (body as { name: string }).name.trim() }),
    (body: unknown) => ({ ...(body as { title: string }), tags: [] }),
  ],
};

describe('versioned records', () => {
  test('come back as they were written', () => {
    const note = { title: 'a', tags: ['b'] };
    expect(wrap(kind, note)).toEqual({ schema: 3, value: note });
    expect(unwrap(kind, wrap(kind, note))).toEqual({ ok: true, value: note });
  });

  test('of an older shape are brought up step by step', () => {
    expect(unwrap(kind, { schema: 1, value: { name: ' a ' } })).toEqual({ ok: true, value: { title: 'a', tags: [] } });
    expect(unwrap(kind, { schema: 2, value: { title: 'a' } })).toEqual({ ok: true, value: { title: 'a', tags: [] } });
  });

  test.each([
    ['a newer version wrote', { schema: 4, value: {} }, /newer version of Interlock \(schema 4\)/],
    ['are damaged', { schema: 3, value: { title: 'a', tags: 'b' } }, /"tags" is not what it should be/],
    ['a step does not understand', { schema: 1, value: 7 }, /"value" is not what it should be/],
    ['carry no number', { title: 'a' }, /"schema" is not what it should be/],
    ['are nothing', null, /"schema" is not what it should be/],
  ])('that %s are unreadable, in words', (_name, raw, message) => {
    expect(unwrap(kind, raw)).toMatchObject({ ok: false, fault: { code: 'unreadable', message: expect.stringMatching(message) } });
  });
});
