import '../intake/fakeBridge';
import { renderToStaticMarkup } from 'react-dom/server';
import { MilestonesContext } from '../../../static/src/features/milestones/useMilestones';
import { streamFacts } from '../../../static/src/features/stream/streamFacts';
import { StreamScreen } from '../../../static/src/features/stream/StreamPage';
import { sayIndependence } from '../../../static/src/features/stream/StreamTies';
import type { PortfolioState } from '../../../static/src/portfolio/PortfolioState';
import { PortfolioContext } from '../../../static/src/portfolio/usePortfolio';
import { aMilestone } from '../../builders/aMilestone';
import { aPortfolio } from '../../builders/aPortfolio';

const scene = aPortfolio({
  streams: ['Payments', 'Channels', 'Data'],
  epics: [
    { key: 'PAY-1', start: '2026-11-02', finish: '2027-02-14' },
    { key: 'PAY-2', start: '2027-04-05', finish: '2027-05-30' },
    { key: 'PAY-3' },
    { key: 'MOB-1', stream: 1, start: '2027-01-04', finish: '2027-03-28' },
    { key: 'DAT-1', stream: 2, start: '2026-09-21', finish: '2027-01-03' },
  ],
  links: [['PAY-1', 'MOB-1'], ['DAT-1', 'PAY-1'], ['DAT-1', 'PAY-2'], ['PAY-1', 'PAY-2']],
});

// what the server renderer says of layout effects is no news here
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

const nothing = () => undefined;

function draw(change: Partial<PortfolioState> = {}, project: { id: string; key: string } | null = { id: '20001', key: 'PAY' }): string {
  const state: PortfolioState = { phase: 'whole', ...scene, progress: { done: 5, total: 5 }, warm: false, asOf: '2026-11-24T09:00:00.000Z', fault: null, ...change };
  const list = { items: [aMilestone(), aMilestone({ id: 'hers', name: 'Pay by phone', streamIds: ['channels'] })], more: false, mayPlan: false, managedProjectIds: [], asOf: '2026-11-24T09:00:00.000Z' };
  return renderToStaticMarkup(
    <PortfolioContext.Provider value={{ state, refresh: nothing }}>
      <MilestonesContext.Provider value={{ reading: { phase: 'ready', value: list, busy: false, fault: null }, refresh: async () => undefined, put: nothing, drop: nothing, ask: nothing }}>
        <StreamScreen project={project} />
      </MilestonesContext.Provider>
    </PortfolioContext.Provider>,
  );
}
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const none = { wiring: null, portfolio: null, analysis: null };

describe('how a stream stands among the others', () => {
  const facts = streamFacts(scene, 0);

  test('counts what it waits for and whom it serves, and its share that stands alone', () => {
    expect(facts.waitsFor.neighbours).toEqual([{ id: 'data', name: 'Data', links: 2, conflicts: 1 }]);
    expect(facts.serves.neighbours).toEqual([{ id: 'channels', name: 'Channels', links: 1, conflicts: 1 }]);
    expect([facts.epics, facts.alone]).toEqual([3, 1]);
  });

  test('lists the conflicts with others only', () => {
    expect([...facts.waitsFor.conflicts]).toEqual([1]);
    expect([...facts.serves.conflicts]).toEqual([0]);
    const data = streamFacts(scene, 2);
    expect(data.waitsFor.neighbours).toEqual([]);
    expect(data.serves.neighbours).toEqual([{ id: 'payments', name: 'Payments', links: 2, conflicts: 1 }]);
  });

  test('says the share in words', () => {
    expect(sayIndependence({ epics: 3, alone: 1 })).toBe('1 of 3 epics (33 %) stands alone: no dependency ties it to another value stream.');
    expect(sayIndependence({ epics: 9, alone: 9 })).toBe('9 of 9 epics (100 %) stand alone: no dependency ties them to another value stream.');
    expect(sayIndependence({ epics: 0, alone: 0 })).toContain('no portfolio epics');
  });
});

test('the page shows the stream’s roadmap alone, its milestones, and the conflicts with links', () => {
  const html = draw();
  expect([...html.matchAll(/role="row"[^>]*aria-label="([^"]*)"/g)].map(([, label]) => label?.split(',')[0])).toEqual(['Payments', 'PAY-1', 'PAY-2', 'PAY-3']);
  expect(html).not.toContain('data-testid="filter-stream"');
  expect(html).toContain('Tariffs known');
  expect(html).not.toContain('Pay by phone');
  expect(html).toContain('href="/browse/DAT-1"');
  expect(words(html)).toContain('1 of 3 epics (33 %) stands alone');
});

test('dependencies into other streams are stubs: who, which stream, what state; their epics are not drawn', () => {
  const html = draw();
  const rows = [...html.matchAll(/role="row"[^>]*aria-label="([^"]*)"/g)].map(([, label]) => label);
  expect(rows[1]).toMatch(/in conflict, waits for DAT-1 of Data \(conflict\), provides to MOB-1 of Channels \(conflict\)$/);
  expect(rows[2]).toMatch(/waits for DAT-1 of Data \(fine\)$/);
  expect(html).toMatch(/class="rm-stub rm-stub-in rm-stub-conflict" aria-hidden="true" data-testid="stub-in" title="Waits for DAT-1 of Data \(conflict\)"[^>]*>DAT-1 ! →</);
  expect(html.match(/data-testid="stub-/g)).toHaveLength(3);
});

test('a project in no stream is told so, and who can change it', () => {
  expect(words(draw({}, { id: '9', key: 'HR' }))).toMatch(/HR belongs to no value stream.*A Jira admin can add the project/);
});

test('a stream without epics says so', () => {
  const empty = aPortfolio({ streams: ['Payments', 'Channels', 'Data'], epics: [{ key: 'MOB-1', stream: 1 }] });
  const html = words(draw(empty));
  expect(html).toContain('You can see no portfolio epics in these streams.');
  expect(html).toContain('This stream has no portfolio epics that you can see');
});

test('loading, partial, failed and not set up', () => {
  expect(words(draw({ phase: 'starting', ...none }))).toContain('Reading the value stream…');
  expect(words(draw({}, null))).toContain('Reading the value stream…');
  expect(words(draw({ phase: 'reading', progress: { done: 5, total: 900 } }))).toContain('5 of 900 epics read');
  const fault = { code: 'unavailable' as const, message: 'Jira did not answer.' };
  const failed = draw({ phase: 'failed', ...none, fault });
  expect(failed).toMatch(/role="alert">Jira did not answer\./);
  expect(words(failed)).not.toContain('Reading');
  expect(words(draw({ phase: 'failed', progress: { done: 3, total: 900 }, fault }))).toMatch(/Jira did not answer\. Payments.*Not complete: 3 of 900 epics read/);
  expect(words(draw({ phase: 'failed', ...none, fault: { code: 'not-set-up', message: 'x' } }))).toContain('Interlock is not set up yet');
});
