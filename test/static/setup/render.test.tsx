import { renderToStaticMarkup } from 'react-dom/server';
import { makeCalendar } from '../../../src/domain/cadence';
import { previewRows } from '../../../static/src/features/setup/cadence/previewRows';
import { PreviewTable } from '../../../static/src/features/setup/cadence/PreviewTable';
import { StoredLine } from '../../../static/src/features/setup/page/StoredLine';
import { aCadence, aStored } from '../../builders/aSettings';

test('the preview table says in words what the bars draw', () => {
  const html = renderToStaticMarkup(<PreviewTable rows={previewRows(makeCalendar(aCadence()), 14, '2026-11-24', 6)} />);
  expect(html.match(/<tr>/g)).toHaveLength(8);
  expect(html).toContain('<th scope="row">PI 2026.4</th><td>21 Sep 2026</td><td>3 Jan 2027</td>');
  expect(html).toContain('<td>7 Sep 2026</td><td>Running today. Year-end freeze</td>');
  expect(html).toContain('7 (14, 14, 14, 14, 14, 14, 21 days, the last is IP)');
});

test('the page says how fresh it is', () => {
  expect(renderToStaticMarkup(<StoredLine stored={aStored({}, 3)} name="Ada Moreau" />)).toContain('Saved 1 Nov 2026 by Ada Moreau · revision 3');
  expect(renderToStaticMarkup(<StoredLine stored={null} name="" />)).toContain('Not set up yet');
});
