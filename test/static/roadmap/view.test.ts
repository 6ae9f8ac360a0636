import fc from 'fast-check';
import { KANBAN_STATES } from '../../../src/domain/settings';
import { readView, writeView } from '../../../static/src/features/roadmap/view/viewSearch';
import { DEFAULT_VIEW, LINK_CHOICES, NO_FILTERS } from '../../../static/src/features/roadmap/view/ViewState';
import { isFiltered } from '../../../static/src/features/roadmap/toolbar/isFiltered';
import { ZOOMS } from '../../../static/src/geometry/roadmap';

test('an address has only what differs from the usual', () => {
  expect(writeView(DEFAULT_VIEW)).toBe('');
  expect(writeView({ ...DEFAULT_VIEW, zoom: 'pi', streams: ['payments', 'channels'], conflicts: true })).toBe('?zoom=pi&stream=payments&stream=channels&conflicts=yes');
});

test('any view comes back from its address', () => {
  const texts = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 });
  const views = fc.record({
    as: fc.constantFrom('timeline' as const, 'table' as const), zoom: fc.constantFrom(...ZOOMS), links: fc.constantFrom(...LINK_CHOICES), streams: texts, states: fc.subarray([...KANBAN_STATES]),
    pis: texts, owners: texts, conflicts: fc.boolean(), text: fc.string(), only: fc.boolean(), collapsed: texts, sort: fc.constantFrom('start', '-slack', 'key'),
  });
  fc.assert(fc.property(views, (view) => expect(readView(writeView(view))).toEqual(view)));
});

test('what an address has wrong is left at the usual', () => {
  expect(readView('?zoom=galaxy&as=cube&links=&state=asleep')).toEqual(DEFAULT_VIEW);
});

test('clearing the filters leaves none', () => {
  const filtered = { ...DEFAULT_VIEW, owners: ['erin'], text: 'x', only: true };
  expect(isFiltered(filtered)).toBe(true);
  expect(isFiltered({ ...filtered, ...NO_FILTERS })).toBe(false);
  expect(isFiltered({ ...DEFAULT_VIEW, text: 'x' })).toBe(false);
});
