import '../intake/fakeBridge';
import { renderToStaticMarkup } from 'react-dom/server';
import { decodeConfig, type SavedConfig } from '../../../static/src/features/health/decodeConfig';
import { DEFAULT_ROADMAP, type RoadmapChoice } from '../../../static/src/features/health/RoadmapChoice';
import RoadmapTile from '../../../static/src/features/health/roadmap/RoadmapTile';
import { sayRead } from '../../../static/src/features/health/roadmap/sayRead';
import { Timeline } from '../../../static/src/features/roadmap/timeline/Timeline';
import { DEFAULT_VIEW } from '../../../static/src/features/roadmap/view/ViewState';
import type { PortfolioState } from '../../../static/src/portfolio/PortfolioState';
import { PortfolioContext } from '../../../static/src/portfolio/usePortfolio';
import { aPortfolio } from '../../builders/aPortfolio';

const nothing = () => undefined;
const scene = aPortfolio({
  epics: [
    { key: 'PAY-1', start: '2026-02-02', finish: '2026-12-13', state: 'implementing' },
    { key: 'MOB-1', stream: 1, start: '2027-01-04', finish: '2028-03-26' },
  ],
});
const whole: PortfolioState = { phase: 'whole', ...scene, progress: { done: 2, total: 2 }, warm: false, asOf: '2026-11-24T08:12:00.000Z', fault: null };
const saved = (streams: 'all' | string[] = 'all', roadmap: Partial<RoadmapChoice> = {}): SavedConfig => decodeConfig({ v: 1, view: 'roadmap', title: '', streams, roadmap: { ...DEFAULT_ROADMAP, ...roadmap } });
const tile = (state: Partial<PortfolioState> = {}, config = saved()) =>
  renderToStaticMarkup(
    <PortfolioContext.Provider value={{ state: { ...whole, ...state }, refresh: nothing }}>
      <RoadmapTile saved={config} />
    </PortfolioContext.Provider>,
  );
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

// what the server renderer says of layout effects is no news here
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

describe('the roadmap tile', () => {
  it('says what it is about, and its chart comes later with its own file', () => {
    const html = tile();
    expect(html).toMatch(/<h1[^>]*>Portfolio roadmap<\/h1>/);
    expect(words(html)).toContain('All value streams that you can see, PI 2026.4 to PI 2027.2');
    expect(words(html)).toContain('Reading the chart…');
    expect(html).not.toContain('data-testid="partial"');
  });

  it('counts streams that the viewer does not see, and never names them', () => {
    const html = tile({}, saved(['payments', 'security']));
    expect(words(html)).toContain('Payments, PI 2026.4');
    expect(html).toContain('One of the chosen streams is not shown');
    expect(html).not.toMatch(/security/i);
    expect(tile({}, saved(['security']))).toContain('None of the chosen value streams is there for you.');
  });

  it('says that nothing is planned there, once that is sure', () => {
    const later = aPortfolio({ epics: [{ key: 'PAY-1', start: '2029-01-01', finish: '2029-02-01' }] });
    expect(tile({ ...later }, saved('all', { horizon: 1 }))).toContain('data-testid="roadmap-empty"');
    expect(tile({ ...later, phase: 'reading' }, saved('all', { horizon: 1 }))).not.toContain('data-testid="roadmap-empty"');
  });

  it('tells before set-up, loading, partial and failed apart', () => {
    const none = { wiring: null, portfolio: null, analysis: null, asOf: null };
    expect(tile({ ...none, phase: 'starting' })).toContain('Reading the value streams…');
    expect(tile({ ...none, phase: 'failed', fault: { code: 'not-set-up', message: 'x' } })).toContain('Interlock is not set up yet.');
    expect(tile({ ...none, phase: 'failed', fault: { code: 'unavailable', message: 'Jira did not answer.' } })).toMatch(/role="alert".*Jira did not answer\./);
    expect(tile({ phase: 'reading', progress: { done: 2, total: 9 } })).toContain('2 of 9 epics read; the rest is on its way.');
    expect(sayRead({ phase: 'failed', progress: { done: 2, total: 9 } })).toBe('Only 2 of 9 epics read; some are missing.');
    expect(sayRead({ phase: 'reading', progress: { done: 9, total: 9 } })).toBe('Asking Jira what has changed.');
  });
});

describe('a timeline with a horizon', () => {
  const draw = (horizon: number | null, hide: RoadmapChoice['hide'] = []) => renderToStaticMarkup(<Timeline {...scene} view={{ ...DEFAULT_VIEW, hide }} horizon={horizon} />);
  const pis = (html: string) => [...html.matchAll(/class="rm-pi-name">([^<]+)</g)].map(([, name]) => name?.replace('PI ', ''));

  it('starts with the running PI and cuts what goes on beyond it', () => {
    expect(pis(draw(2))).toEqual(['2026.4', '2027.1']);
    expect(draw(2)).toContain('rm-cut-left');
    expect(draw(2)).toContain('rm-cut-right');
    expect(pis(draw(null)).length).toBeGreaterThan(6);
  });

  it('marks only what was asked for', () => {
    expect(draw(2)).toContain('rm-flag-cutoff');
    expect(draw(2)).toContain('title="Full integration: Solution demo of PI 2026.4');
    const html = draw(2, ['cutoffs', 'integration']);
    expect(html).not.toContain('rm-flag-cutoff');
    expect(html).not.toContain('rm-flag-integration');
    expect(html).toContain('rm-flag-today');
  });
});
