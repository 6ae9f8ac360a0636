import '../intake/fakeBridge';
import { renderToStaticMarkup } from 'react-dom/server';
import { KanbanTile } from '../../../static/src/features/health/kanban/KanbanTile';
import { decodeConfig } from '../../../static/src/features/health/decodeConfig';
import { KanbanPage } from '../../../static/src/features/kanban/KanbanPage';
import { marksOf } from '../../../static/src/features/kanban/move/marksOf';
import { movedCardOf } from '../../../static/src/features/kanban/move/movedCardOf';
import { StateBar } from '../../../static/src/features/kanban/move/StateBar';
import { PageAddressContext } from '../../../static/src/features/page/useTabSearch';
import type { PortfolioState } from '../../../static/src/portfolio/PortfolioState';
import { PortfolioContext } from '../../../static/src/portfolio/usePortfolio';
import { ok } from '../../../src/contract';
import { aState, facts } from './aScene';

beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));

const nothing = () => undefined;
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/&#x27;/g, '’').replace(/\s+/g, ' ');

function draw(search = '', state: PortfolioState = aState()): string {
  const address = { address: { tab: 2, searches: { '/kanban': search } }, choose: nothing, go: nothing };
  return renderToStaticMarkup(
    <PortfolioContext.Provider value={{ state, refresh: nothing }}>
      <PageAddressContext.Provider value={address}>
        <KanbanPage />
      </PageAddressContext.Provider>
    </PortfolioContext.Provider>,
  );
}

const many = (count: number, change: object = {}) => Array.from({ length: count }, (_, index) => ({ key: `E-${index}`, stream: index % 2, state: 'funnel' as const, wsjf: index % 7, ...change }));

describe('the Kanban', () => {
  it('is a grid of states by lanes, with one tab stop among its cards', () => {
    const html = draw();
    expect(html).toMatch(/role="grid"[^>]*aria-rowcount="10"[^>]*aria-colcount="6"/);
    expect(html.match(/role="columnheader"/g)).toHaveLength(6);
    expect(html.match(/data-testid="kanban-card-/g)).toHaveLength(6);
    expect(html.match(/role="group"[^>]*tabindex="0"[^>]*data-epic/g)).toHaveLength(1);
    expect(html.match(/<a class="il-link il-key"[^>]*tabindex="-1"/g)).toHaveLength(5);
  });

  it('says of each card what it is about', () => {
    expect(words(draw())).toContain('PAY-2 WSJF 4.3 ⋯ Split payments Payments · Lea Brandt ◔ 2 to complete Aims for PI 2027.1');
    expect(words(draw())).toContain('PAY-1 WSJF 4.8 ⋯ Instant refunds Payments · Erin Okafor ✓ Ready Admitted to PI 2027.1');
  });

  it('names limits, and says nothing of how full they are before that is read', () => {
    const html = draw();
    expect(html).toMatch(/data-testid="wip-implementing">WIP limit 3</);
    expect(html).toMatch(/data-testid="wip-ready-payments">WIP limit 3</);
    expect(words(html)).toContain('Funnel 1 No WIP limit');
  });

  it('holds few cards, however many there are', () => {
    const html = draw('', aState({}, many(20_000)));
    expect(words(html)).toContain('20,000 epics on the Kanban');
    expect(html.match(/data-testid="kanban-card-/g)!.length).toBeLessThanOrEqual(20);
    expect(html.length).toBeLessThan(60_000);
  });

  it('follows the address', () => {
    expect(draw('?stream=channels')).not.toContain('data-testid="lane-payments"');
    expect(words(draw('?lanes=owner'))).toMatch(/Ana Silva 1 epic .* Erin Okafor 2 epics/);
    expect(words(draw('?text=nothing'))).toContain('No epic passes the filters. Clear filters');
    expect(words(draw('', aState({}, [])))).toContain('You can see no portfolio epics in these streams.');
  });

  it('says the same as a table that can be sorted, with the limits in one of their own', () => {
    const html = draw('?view=table&sort=-wsjf');
    expect(html).toMatch(/aria-rowcount="7"[^>]*aria-colcount="10"/);
    expect(html).toMatch(/aria-sort="descending"><button[^>]*data-testid="kanban-sort-wsjf"/);
    expect(words(html)).toContain('PAY-2 Split payments Payments Ready Lea Brandt 4.3 – 2 to complete PI 2027.1 Not admitted Move PAY-2 to…');
    expect(words(html)).toMatch(/State In WIP Implementing The portfolio WIP limit 3 Implementing Channels WIP limit 1/);
    expect(draw('?view=table', aState({}, many(20_000))).length).toBeLessThan(60_000);
  });

  it.each<[string, Partial<PortfolioState>, RegExp]>([
    ['it is starting', { phase: 'starting', wiring: null, portfolio: null, analysis: null, progress: { done: 0, total: null } }, /Reading the Kanban…/],
    ['it is partial', { phase: 'reading', progress: { done: 6, total: 900 } }, /6 of 900 epics read; this is not complete yet\./],
    ['the reading stopped', { phase: 'failed', progress: { done: 6, total: 900 }, fault: { code: 'unavailable', message: 'Jira did not answer.' } }, /Reading stopped at 6 of 900 epics.*Jira did not answer\./],
  ])('says that %s', (_name, change, expected) => expect(words(draw('', aState(change)))).toMatch(expected));

  it('says that the viewer sees no stream', () => {
    const state = aState();
    expect(words(draw('', { ...state, wiring: { ...state.wiring!, streams: [] } }))).toContain('You can’t browse the projects of any value stream.');
  });
});

describe('the choice of a state', () => {
  it('says what each would give, and all of it for the chosen one', () => {
    const scene = facts();
    const epic = movedCardOf(scene, 10_000)!;
    const verdicts = { implementing: { rule: 'implementing', allowed: false, reasons: [{ code: 'intake-closed', text: 'Intake is closed', who: null }], message: 'Intake is closed. Next: PI 2027.1.' } };
    const view = { verdicts } as never;
    const marks = marksOf({ from: 'ready', streamId: 'payments', statuses: scene.wiring.statuses, wip: null, view: ok(view), transitions: ok([{ id: '41', name: 'Start', to: { id: '10105', name: 'Implementing', category: 'x' } }]) });
    const html = renderToStaticMarkup(<StateBar epic={epic} marks={marks} moving={{ aim: 'implementing', only: null }} onAim={nothing} onMove={nothing} onCancel={nothing} />);
    expect(words(html)).toMatch(/Move PAY-1 Instant refunds to Funnel – No transition leads here .* Ready ● It is here Implementing ✕ Refused: Intake is closed Done/);
    expect(words(html)).toContain('Intake is closed. Next: PI 2027.1.');
    expect(html.match(/<input type="radio"/g)).toHaveLength(6);
  });
});

describe('the tile', () => {
  const tile = (config: object = {}, state: PortfolioState = aState()) =>
    renderToStaticMarkup(
      <PortfolioContext.Provider value={{ state, refresh: nothing }}>
        <KanbanTile saved={decodeConfig({ v: 1, view: 'kanban', title: '', streams: 'all', ...config })} />
      </PortfolioContext.Provider>,
    );

  it('counts each state, with its limit', () => {
    expect(words(tile())).toMatch(/Portfolio Kanban .* Funnel 1 Reviewing 0 Analyzing 0 Ready 4 Implementing 1 WIP limit 3 Done 0/);
    expect(words(tile({ streams: ['channels'] }))).toMatch(/Ready 0 Implementing 1 WIP limit 1 Done 0/);
    expect(words(tile({ streams: ['channels', 'payments'] }))).toMatch(/Ready 4 Payments: WIP limit 3 Implementing 1 Channels: WIP limit 1 Done/);
  });

  it('shows the first cards of a state by WSJF', () => {
    expect(words(tile())).toMatch(/Top of Ready by WSJF PAY-1 WSJF 4.8 Instant refunds Payments · Erin Okafor · Ready · Admitted to PI 2027.1 PAY-4 WSJF 4.8 .* PAY-2 WSJF 4.3 .* PAY-3 No WSJF/);
    expect(words(tile({ kanban: { state: 'implementing' } }))).toContain('Top of Implementing by WSJF MOB-1 WSJF 7');
    expect(words(tile({ kanban: { state: 'done' } }))).toContain('No epic is in done.');
    expect(words(tile({ kanban: { state: 'funnel' } }, aState({}, many(40))))).toContain('and 35 more in funnel');
  });

  it('counts out streams that are not there, without a name', () => {
    expect(words(tile({ streams: ['channels', 'security'] }))).toContain('One of the chosen streams is not counted');
    expect(words(tile({ streams: ['security'] }))).toContain('None of the chosen value streams is there for you.');
    expect(tile({ streams: ['security'] })).not.toMatch(/security|PAY-1/i);
  });
});
