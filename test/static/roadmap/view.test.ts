import fc from 'fast-check';
import { KANBAN_STATES } from '../../../src/domain/settings';
import { readView, writeView } from '../../../static/src/features/roadmap/view/viewSearch';
import { settleView } from '../../../static/src/features/roadmap/view/settleView';
import { printedRows } from '../../../static/src/features/roadmap/view/usePrinting';
import { DEFAULT_VIEW, LINK_CHOICES, MARKS, NO_FILTERS, PAST_CHOICES } from '../../../static/src/features/roadmap/view/ViewState';
import { isFiltered } from '../../../static/src/features/roadmap/toolbar/isFiltered';
import { ZOOMS } from '../../../static/src/geometry/roadmap';

test('an address has only what differs from the usual', () => {
  expect(writeView(DEFAULT_VIEW)).toBe('');
  expect(writeView({ ...DEFAULT_VIEW, zoom: 'pi', streams: ['payments', 'channels'], conflicts: true })).toBe('?zoom=pi&stream=payments&stream=channels&conflicts=yes');
});

test('any view comes back from its address', () => {
  const texts = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 });
  const views = fc.record({
    as: fc.constantFrom('timeline' as const, 'table' as const), zoom: fc.constantFrom('auto' as const, ...ZOOMS), links: fc.constantFrom(...LINK_CHOICES), hide: fc.subarray([...MARKS]), past: fc.constantFrom(...PAST_CHOICES), streams: texts, states: fc.subarray([...KANBAN_STATES]),
    pis: texts, owners: texts, conflicts: fc.boolean(), disagree: fc.boolean(), text: fc.string(), only: fc.boolean(), collapsed: texts, sort: fc.constantFrom('start', '-slack', 'key'),
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
  expect(isFiltered({ ...DEFAULT_VIEW, disagree: true })).toBe(true);
  expect(isFiltered({ ...filtered, disagree: true, ...NO_FILTERS })).toBe(false);
  expect(isFiltered({ ...DEFAULT_VIEW, text: 'x' })).toBe(false);
});

test('few epics open at a glance and whole; many at the zoom of PIs, without what is long finished', () => {
  expect(settleView(DEFAULT_VIEW, 300)).toMatchObject({ zoom: 'fit', past: 'shown' });
  expect(settleView(DEFAULT_VIEW, 301)).toMatchObject({ zoom: 'pi', past: 'hidden' });
  expect(settleView({ ...DEFAULT_VIEW, zoom: 'fit', past: 'shown' }, 20_000)).toMatchObject({ zoom: 'fit', past: 'shown' });
});

test('paper takes all rows of a small roadmap, and says which of a large one it leaves out', () => {
  expect(printedRows(48)).toEqual({ window: { first: 0, end: 48 }, drawn: 48, note: null });
  expect(printedRows(20_000)).toMatchObject({ window: { first: 0, end: 500 }, note: 'The first 500 of 20,000 rows. Filter the roadmap to print others.' });
});
