import '../intake/fakeBridge';
import { renderToStaticMarkup } from 'react-dom/server';
import { RoadmapPage, sayProgress } from '../../../static/src/features/roadmap/RoadmapPage';
import { PageAddressContext } from '../../../static/src/features/page/useTabSearch';
import type { Milestone } from '../../../src/contract';
import { makeCalendar } from '../../../src/domain/cadence';
import { markedDates } from '../../../static/src/features/roadmap/facts/markedDates';
import { MilestonesContext, type MilestonesHandle } from '../../../static/src/features/milestones/useMilestones';
import { aMilestone } from '../../builders/aMilestone';
import type { PortfolioState } from '../../../static/src/portfolio/PortfolioState';
import { ProgressBook } from '../../../static/src/portfolio/progress/ProgressBook';
import { ProgressContext } from '../../../static/src/portfolio/progress/useChildProgress';
import { PortfolioContext } from '../../../static/src/portfolio/usePortfolio';
import { aPortfolio } from '../../builders/aPortfolio';

const scene = aPortfolio({
  streams: ['Payments', 'Channels', 'Security'],
  epics: [
    { key: 'PAY-1', start: '2026-11-02', finish: '2027-02-14', state: 'implementing', summary: 'Instant refunds' },
    { key: 'PAY-2', summary: 'Chargebacks' },
    { key: 'MOB-1', stream: 1, start: '2027-01-04', finish: '2027-03-28', summary: 'Pay by phone' },
  ],
  links: [['PAY-1', 'MOB-1']],
});

// what the server renderer says of layout effects is no news here
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

const nothing = () => undefined;

const draw = (change: Partial<PortfolioState> = {}, search = ''): string => renderToStaticMarkup(page(change, search));

function page(change: Partial<PortfolioState> = {}, search = '') {
  const state: PortfolioState = { phase: 'whole', ...scene, progress: { done: 3, total: 3 }, warm: false, asOf: '2026-11-24T09:00:00.000Z', fault: null, ...change };
  const address = { address: { tab: 0, searches: { '/roadmap': search } }, choose: nothing, go: nothing };
  return (
    <PortfolioContext.Provider value={{ state, refresh: nothing }}>
      <PageAddressContext.Provider value={address}>
        <RoadmapPage />
      </PageAddressContext.Provider>
    </PortfolioContext.Provider>
  );
}

const labels = (html: string) => [...html.matchAll(/role="row"[^>]*aria-label="([^"]*)"/g)].map(([, label]) => label);
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('each row says in words what its bar draws', () => {
  const html = draw();
  expect(labels(html)).toEqual([
    'Payments, 2 epics, 1 in conflict, 1 without dates',
    'PAY-1, Instant refunds, 2 Nov to 14 Feb 2027, Implementing, in conflict',
    'PAY-2, Chargebacks, no dates, Ready',
    'Channels, 1 epic, 1 in conflict',
    'MOB-1, Pay by phone, 4 Jan 2027 to 28 Mar 2027, Ready, in conflict',
    'Security, 0 epics',
  ]);
  expect(html).toContain('aria-rowcount="7"');
  expect(html.match(/role="gridcell" class="rm-bar/g)).toHaveLength(2);
});

test('how far the child issues are is drawn on the bar and said of the row, in the table too', async () => {
  const book = new ProgressBook(async (ids) => ({ ok: true, value: new Map(ids.map((id, at) => [id, { done: at, total: 4 * at }])) }));
  book.want(Array.from(scene.portfolio.ids));
  await Promise.resolve().then(() => undefined);
  const html = (search = '') => renderToStaticMarkup(<ProgressContext.Provider value={book}>{page({}, search)}</ProgressContext.Provider>);
  expect(labels(html()).filter((label) => label?.includes('done'))).toEqual([expect.stringMatching(/^PAY-2.*, 1 of 4 child issues done$/), expect.stringMatching(/^MOB-1.*, 2 of 8 child issues done, in conflict$/)]);
  expect(html().match(/--rm-done:25%/g)).toHaveLength(1); // PAY-2 has no bar
  expect(words(html('?view=table'))).toMatch(/No child issues.*2 of 8 child issues done.*1 of 4 child issues done/);
  expect(html('?view=table')).toContain('<th scope="col" class="rm-cell-progress">Progress</th>');
});

test('the part of a bar in the running PI is committed, the rest forecast; a later epic is forecast whole', () => {
  const html = draw();
  expect(html).toMatch(/rm-bar rm-state-4"[^>]*><i class="rm-rest"/);
  expect(html).toMatch(/rm-bar rm-state-3 rm-forecast/);
});

test('before any epic has been read the lanes are there', () => {
  const html = draw({ phase: 'reading', portfolio: null, analysis: null, progress: { done: 0, total: null } });
  expect(labels(html)).toEqual(['Payments, Reading…', 'Channels, Reading…', 'Security, Reading…']);
  expect(html).not.toContain('roadmap-nothing');
});

test('before the streams are known it says what is being read', () => {
  expect(words(draw({ phase: 'starting', wiring: null, portfolio: null, analysis: null }))).toContain('Reading the value streams…');
});

test('partial data says that it is partial', () => {
  expect(words(draw({ phase: 'reading', progress: { done: 3, total: 2000 } }))).toContain('3 of 2,000 epics read');
  expect(sayProgress({ phase: 'failed', progress: { done: 3, total: 2000 }, portfolio: scene.portfolio })).toBe('Not complete: 3 of 2,000 epics read');
  expect(sayProgress({ phase: 'whole', progress: { done: 3, total: 3 }, portfolio: scene.portfolio })).toBe('');
});

test('an empty portfolio and a filter that keeps nothing are told apart', () => {
  const { portfolio } = aPortfolio({ streams: ['Payments', 'Channels', 'Security'], epics: [] });
  expect(words(draw({ portfolio, analysis: null }))).toContain('You can see no portfolio epics in these streams.');
  const filtered = draw({}, '?owner=gone');
  expect(words(filtered)).toContain('No epic passes the filters.');
  expect(filtered).toContain('data-testid="filter-clear"');
});

test('the address chooses what is shown, and the collapsed lane is its head alone', () => {
  expect(labels(draw({}, '?stream=channels'))).toEqual(['Channels, 1 epic, 1 in conflict', 'MOB-1, Pay by phone, 4 Jan 2027 to 28 Mar 2027, Ready, in conflict']);
  const html = draw({}, '?collapsed=payments');
  expect(labels(html)).toHaveLength(4);
  expect(html).toMatch(/aria-expanded="false"[^>]*aria-label="Payments/);
});

test('dependencies are drawn, and not when they are turned off', () => {
  expect(draw()).toContain('rm-link-conflict');
  expect(draw({}, '?links=none')).not.toContain('class="rm-links"');
});

test('the table tells the same, sorted as the address says', () => {
  const html = draw({}, '?view=table&sort=-start');
  expect([...html.matchAll(/data-testid="table-([^"]+)"/g)].map(([, key]) => key)).toEqual(['MOB-1', 'PAY-1', 'PAY-2']);
  expect(html).toContain('aria-sort="descending"');
  expect(words(html)).toMatch(/PAY-1 Instant refunds Payments ● Implementing 2 Nov 14 Feb 2027 2026\.4 – 2027\.1 Move – Yes/);
});

test('each row of the table can be moved from it, by a button that names its epic; one that is done can’t', () => {
  const done = aPortfolio({ streams: ['Payments'], epics: [{ key: 'PAY-1' }, { key: 'PAY-2', state: 'done' }] });
  const html = draw(done, '?view=table');
  expect([...html.matchAll(/<button[^>]*aria-label="(Move [^"]*)"/g)].map(([, label]) => label)).toEqual(['Move PAY-1 to another PI']);
});

test('child issues beyond an epic’s own dates are marked on its bar and said in its row', () => {
  const late = aPortfolio({ streams: ['Payments'], epics: [{ key: 'PAY-1', start: '2026-11-02', finish: '2027-02-14', beyond: [0, 9] }, { key: 'PAY-2', start: '2026-11-02', finish: '2027-02-14' }] });
  const html = draw(late);
  expect(labels(html)[1]).toBe('PAY-1, Summary of PAY-1, 2 Nov to 14 Feb 2027, Ready, dates disagree: Child issues run to 23 Feb 2027, 9 days past its due date');
  expect(html.match(/data-testid="beyond-/g)).toEqual(['data-testid="beyond-']);
  expect(html).toMatch(/class="rm-beyond-dates" data-testid="beyond-after" title="Child issues run to 23 Feb 2027, 9 days past its due date"/);
  expect(labels(draw(late, '?disagree=yes'))).toHaveLength(2);
  expect(html).toContain('data-testid="filter-disagree"');
  expect(draw()).not.toContain('data-testid="filter-disagree"');
});

describe('milestones', () => {
  const milestones: Milestone[] = [aMilestone(), aMilestone({ id: 'all', name: 'One price list', kind: 'pi', day: '2027-01-03', streamIds: [] })];

  test('for all streams stand in the header with their names for the keyboard; others on their lanes', () => {
    const list = { items: milestones, more: false, mayPlan: false, managedProjectIds: [], asOf: '2026-11-24T09:00:00.000Z' };
    const handle: MilestonesHandle = { reading: { phase: 'ready', value: list, busy: false, fault: null }, refresh: async () => undefined, put: nothing, drop: nothing, ask: nothing };
    const html = renderToStaticMarkup(<MilestonesContext.Provider value={handle}>{page()}</MilestonesContext.Provider>);
    expect(html).toMatch(/role="img" aria-label="Milestone One price list, 2027-01-03"[^>]*tabindex="0"/);
    expect(labels(html)[0]).toContain('milestone Tariffs known on 2027-02-12');
    expect(labels(html)[3]).not.toContain('milestone');
  });

  test('are in the table of dates with all other marks, by day', () => {
    const lookup = { wiring: scene.wiring, calendar: makeCalendar(scene.wiring.cadence), portfolio: scene.portfolio, analysis: scene.analysis, inConflict: null };
    const said = (streams: string[]) => markedDates(lookup, null, milestones, streams).filter(({ day }) => day >= '2026-12' && day < '2027-03').map(({ day, kind, name, streams: who }) => `${day} ${kind}: ${name} (${who})`);
    expect(said([])).toEqual([
      '2026-12-11 Full integration: Solution demo of PI 2026.4 (All value streams)',
      '2026-12-21 Intake cutoff: PI 2027.1 (All value streams)',
      '2027-01-03 PI milestone: One price list (All value streams)',
      '2027-02-12 Learning milestone: Tariffs known (Payments)',
    ]);
    expect(said(['channels']).join()).not.toContain('Tariffs known');
  });
});
