import '../intake/fakeBridge';
import { renderToStaticMarkup } from 'react-dom/server';
import { decodeConfig, type SavedConfig } from '../../../static/src/features/health/decodeConfig';
import { HealthTile } from '../../../static/src/features/health/view/HealthTile';
import { healthOf } from '../../../static/src/features/health/view/healthOf';
import { MeasureList } from '../../../static/src/features/health/view/MeasureList';
import type { PortfolioState } from '../../../static/src/portfolio/PortfolioState';
import { PortfolioContext } from '../../../static/src/portfolio/usePortfolio';
import { aPortfolio } from '../../builders/aPortfolio';

const nothing = () => undefined;
const drawn = aPortfolio({
  epics: [
    { key: 'PAY-1', start: '2027-01-04', finish: '2027-03-14', state: 'ready' },
    { key: 'MOB-1', stream: 1, start: '2026-11-30', finish: '2027-01-31', state: 'implementing', admitted: '2026.4' },
  ],
  links: [['PAY-1', 'MOB-1']],
});
const whole: PortfolioState = { phase: 'whole', ...drawn, progress: { done: 2, total: 2 }, warm: false, asOf: '2026-11-24T08:12:00.000Z', fault: null };
const saved = (streams: 'all' | string[], title = ''): SavedConfig => decodeConfig({ v: 1, view: 'health', title, streams });
const tile = (state: Partial<PortfolioState>, config: SavedConfig = { kind: 'none' }) =>
  renderToStaticMarkup(
    <PortfolioContext.Provider value={{ state: { ...whole, ...state }, refresh: nothing }}>
      <HealthTile saved={config} />
    </PortfolioContext.Provider>,
  );
const numberIn = (html: string, id: string): string | undefined => new RegExp(`data-testid="measure-${id}"[^>]*>(.*?)</button>`).exec(html)?.[1]?.replace(/<[^>]+>/g, ' ').trim();

describe('the tile', () => {
  it('shows each number as a button', () => {
    const html = tile({});
    expect(numberIn(html, 'state-ready')).toMatch(/^Ready\s+1$/);
    expect(numberIn(html, 'conflicts')).toMatch(/^1\s+Conflicts$/);
    expect(numberIn(html, 'cycles')).toMatch(/^0\s+Cycles$/);
    expect(numberIn(html, 'on-cadence')).toBe('1');
    expect(numberIn(html, 'off-cadence')).toBe('0');
    expect(html).toContain('No limit set for any state');
    expect(html).not.toContain('data-testid="partial"');
  });

  it('says what the share divides by what', () => {
    expect(tile({}).replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')).toContain('Of 1 epic in implementing, 1 was admitted to PI 2026.4 or an earlier PI; 0 were not.');
    expect(tile({}, saved(['payments']))).toContain('No epic is in implementing, so there is no share.');
  });

  it('has its own title, or that of its view, and says which streams it counts', () => {
    expect(tile({}, saved(['payments'], 'Money'))).toMatch(/<h1[^>]*>Money<\/h1>.*data-testid="scope">Payments</);
    expect(tile({})).toMatch(/<h1[^>]*>Portfolio health<\/h1>.*All value streams that you can see/);
  });

  it('says that saved streams are missing, without a name', () => {
    const html = tile({}, saved(['payments', 'security']));
    expect(html).toContain('One of the chosen streams is not counted');
    expect(html).not.toMatch(/security/i);
    expect(tile({}, saved(['security']))).toContain('None of the chosen value streams is there for you.');
  });

  it('shows partial numbers and says that they are', () => {
    const html = tile({ phase: 'reading', progress: { done: 2, total: 9 } });
    expect(html).toContain('2 of 9 epics read; the numbers still change.');
    expect(numberIn(html, 'conflicts')).toMatch(/^1/);
  });

  it('keeps its numbers when the reading fails, and says why', () => {
    const html = tile({ phase: 'failed', progress: { done: 2, total: 9 }, fault: { code: 'unavailable', message: 'Jira did not answer.' } });
    expect(html).toMatch(/role="alert".*Jira did not answer\./);
    expect(html).toContain('Only 2 of 9 epics read');
    expect(numberIn(html, 'conflicts')).toMatch(/^1/);
  });

  it('says when nothing is there yet, nothing is set up, or nothing is in the streams', () => {
    const none = { wiring: null, portfolio: null, analysis: null, asOf: null };
    expect(tile({ ...none, phase: 'starting' })).toContain('Reading the portfolio…');
    const html = tile({ ...none, phase: 'failed', fault: { code: 'not-set-up', message: 'x' } });
    expect(html).toContain('Interlock is not set up yet.');
    expect(html).not.toContain('role="alert"');
    expect(tile({ ...aPortfolio({ epics: [] }) })).toContain('no portfolio epics that you can see');
  });

  it('says that what was saved can’t be read', () => expect(tile({}, { kind: 'broken' })).toContain('data-testid="config-broken"'));
});

describe('the list behind a number', () => {
  const health = healthOf(drawn.portfolio, drawn.analysis, drawn.wiring, Uint8Array.of(1, 1));

  it('links each key to its issue', () => {
    const html = renderToStaticMarkup(<MeasureList measure={health.conflicts} source={drawn} onBack={nothing} />);
    expect(html).toContain('href="/browse/PAY-1"');
    expect(html).toContain('href="/browse/MOB-1"');
    expect(html.replace(/<[^>]+>/g, '')).toContain('PAY-1 finishes on 14 Mar 2027, after MOB-1 starts on 30 NovPayments provides to Channels');
  });

  it('says what an empty one would hold', () => {
    expect(renderToStaticMarkup(<MeasureList measure={health.cycles} source={drawn} onBack={nothing} />)).toContain('None. Counted here: Epics that wait for one another');
  });

  it('begins with a page, and offers the rest', () => {
    const many = aPortfolio({ epics: Array.from({ length: 60 }, (_, at) => ({ key: `PAY-${at}` })) });
    const { states } = healthOf(many.portfolio, many.analysis, many.wiring, Uint8Array.of(1, 1));
    const html = renderToStaticMarkup(<MeasureList measure={states[3]!} source={many} onBack={nothing} />);
    expect(html.match(/data-testid="list-entry"/g)).toHaveLength(25);
    expect(html).toContain('Show 25 more of 35');
  });
});
