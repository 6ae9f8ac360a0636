import '../intake/fakeBridge';
import { renderToStaticMarkup } from 'react-dom/server';
import { DEFAULT_MACRO, readMacro, writeMacro, type FoundMacro } from '../../../src/domain/roadmap/export';
import { RoadmapMacro } from '../../../static/src/features/macro/view/RoadmapMacro';
import type { PortfolioState } from '../../../static/src/portfolio/PortfolioState';
import { PortfolioContext } from '../../../static/src/portfolio/usePortfolio';
import { aPortfolio } from '../../builders/aPortfolio';

const nothing = () => undefined;
const drawn = aPortfolio({ epics: [{ key: 'PAY-1', start: '2027-01-04', finish: '2027-03-14' }] });
const whole: PortfolioState = { phase: 'whole', ...drawn, progress: { done: 1, total: 1 }, warm: false, asOf: '2026-11-24T08:12:00.000Z', fault: null };
const macro = (state: Partial<PortfolioState> = {}, found: FoundMacro = { kind: 'none' }) =>
  renderToStaticMarkup(
    <PortfolioContext.Provider value={{ state: { ...whole, ...state }, refresh: nothing }}>
      <RoadmapMacro found={found} />
    </PortfolioContext.Provider>,
  );
const chosen = (config: Partial<typeof DEFAULT_MACRO>) => readMacro(writeMacro({ ...DEFAULT_MACRO, ...config }));

describe('the macro', () => {
  it('has its title, says what it covers and how fresh it is', () => {
    expect(macro()).toMatch(/<h2[^>]*>Roadmap<\/h2>.*data-testid="freshness".*All value streams that you can see/);
    expect(macro({}, chosen({ title: 'Plan 2027' }))).toMatch(/<h2[^>]*>Plan 2027<\/h2>/);
  });

  it('has the chart, or says that nothing is planned', () => {
    expect(macro()).toContain('class="mc-chart"');
    const empty = macro({ portfolio: aPortfolio({ epics: [{ key: 'PAY-1' }] }).portfolio });
    expect(empty).toContain('data-testid="macro-empty"');
    expect(empty).not.toContain('class="mc-chart"');
  });

  it('says what it waits for, and keeps the frame of the chart while epics come', () => {
    expect(macro({ phase: 'starting', wiring: null, portfolio: null, analysis: null })).toContain('Reading the roadmap…');
    expect(macro({ phase: 'reading', portfolio: null, analysis: null, progress: { done: 0, total: null } })).toContain('class="mc-chart"');
  });

  it.each([
    ['not-set-up', { phase: 'failed', wiring: null, fault: { code: 'not-set-up', message: 'x' } }, 'not set up yet'],
    ['no-access', { phase: 'failed', wiring: null, fault: { code: 'forbidden', message: 'x' } }, 'Ask a Jira admin for access'],
  ] as const)('%s is calm words, no error', (id, state, words) => {
    const html = macro(state as Partial<PortfolioState>);
    expect(html).toMatch(new RegExp(`data-testid="${id}"[^>]*>[^<]*${words}`));
    expect(html).not.toContain('role="alert"');
  });

  it('shows what it has when the reading fails, and why', () => {
    expect(macro({ phase: 'failed', fault: { code: 'unavailable', message: 'Jira did not answer.' } })).toMatch(/role="alert".*Jira did not answer\..*class="mc-chart"/);
  });

  it('says that what was chosen can not be read', () => {
    expect(macro({}, { kind: 'broken' })).toContain('data-testid="config-broken"');
  });
});
