import './fakeBridge';
import { renderToStaticMarkup } from 'react-dom/server';
import fc from 'fast-check';
import { meaningOf, outlookOf } from '../../../static/src/features/intake/panel/meaning/meaningOf';
import { MeaningView } from '../../../static/src/features/intake/panel/meaning/MeaningView';
import { sayAfter, sayStanding, sayUnlocks } from '../../../static/src/features/intake/panel/meaning/meaningWords';
import { sayReading } from '../../../static/src/features/intake/panel/meaning/sayReading';
import type { PortfolioState } from '../../../static/src/portfolio/PortfolioState';
import { textAt } from '../../../static/src/portfolio/Texts';
import { aPortfolio } from '../../builders/aPortfolio';

const nothing = () => undefined;
const today = '2026-11-24';
const STREAMS = ['Payments', 'Channels', 'Data Platform'];
const drawn = aPortfolio({
  streams: STREAMS,
  epics: [
    { key: 'DAT-1', stream: 2, start: '2026-09-21', finish: '2026-12-20', value: 3 },
    { key: 'PAY-1', stream: 0, start: '2027-01-04', finish: '2027-03-14', value: 24 },
    { key: 'MOB-1', stream: 1, start: '2027-04-01', finish: '2027-06-20', value: 34 },
    { key: 'WEB-1', stream: 1, start: '2026-11-02', finish: '2026-12-20' },
    { key: 'DAT-2', stream: 2 },
    { key: 'DAT-3', stream: 2, start: '2026-01-12', finish: '2026-03-22', state: 'done' },
  ],
  links: [['DAT-1', 'PAY-1'], ['PAY-1', 'MOB-1'], ['DAT-2', 'WEB-1'], ['DAT-3', 'DAT-1']],
});
const outlook = outlookOf(drawn.portfolio, drawn.wiring);
const meaning = (row: number) => meaningOf(drawn.portfolio, drawn.analysis, outlook, row);

describe('what an epic means for the portfolio', () => {
  it('is slack, whom its slip moves and from which day on, and whose value waits', () => {
    const { standing, slip, unlocks } = meaning(0);
    expect(standing).toEqual({ kind: 'slack', days: 33, last: '2027-06-20' });
    expect(Array.from(slip.rows, (row) => textAt(drawn.portfolio.keys, row))).toEqual(['PAY-1', 'MOB-1']);
    expect([...slip.after]).toEqual([15, 33]);
    expect(unlocks).toEqual({ epics: 2, streams: [0, 1], value: 58 });
  });

  it.each([[2, 'critical'], [4, 'undated'], [5, 'done']] as const)('row %i is %s', (row, kind) => expect(meaning(row).standing.kind).toBe(kind));

  it('names as many streams as the epics that it unlocks are in', () => {
    const links = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 });
    fc.assert(
      fc.property(links, fc.array(fc.tuple(fc.nat(2), fc.boolean()), { minLength: 8, maxLength: 8 }), fc.nat(7), (pairs, epics, row) => {
        const any = aPortfolio({ streams: STREAMS, epics: epics.map(([stream, done], at) => ({ key: `E-${at}`, stream, state: done ? 'done' : 'ready' })), links: pairs.map(([from, to]) => [`E-${from}`, `E-${to}`]) });
        const { unlocks } = meaningOf(any.portfolio, any.analysis, outlookOf(any.portfolio, any.wiring), row);
        expect(unlocks.streams.length > 0).toBe(unlocks.epics > 0);
        expect(unlocks.streams.length).toBeLessThanOrEqual(unlocks.epics);
        expect(unlocks.streams).not.toContain(epics[row]![0]);
      }),
    );
  });
});

describe('its words', () => {
  it('say the slack', () => {
    expect(sayStanding({ kind: 'critical', last: '2027-06-20' }, today)).toEqual({ title: 'On the critical path', text: 'Each day that it slips moves the portfolio’s last finish (20 Jun 2027 if every epic waits for its providers).' });
    expect(sayStanding({ kind: 'slack', days: 12, last: '2027-06-20' }, today).title).toBe('12 days of slack');
    expect(sayStanding({ kind: 'slack', days: 1, last: '2027-06-20' }, today).title).toBe('1 day of slack');
    expect(sayStanding({ kind: 'undated' }, today).title).toBe('Slack not known');
    expect(sayStanding({ kind: 'done' }, today).title).toBe('Done');
  });

  it('say when another epic slips too', () => {
    expect([0, 1, 12].map(sayAfter)).toEqual(['from the first day', 'once this slips more than 1 day', 'once this slips more than 12 days']);
  });

  it('say whose value waits', () => {
    expect(sayUnlocks({ epics: 3, streams: [1, 2], value: 58 }, STREAMS)).toBe('3 epics in Channels and Data Platform wait for it, worth 58 in cost of delay.');
    expect(sayUnlocks({ epics: 1, streams: [1], value: 0 }, STREAMS)).toBe('1 epic in Channels waits for it; nobody has said what they are worth.');
    expect(sayUnlocks({ epics: 0, streams: [], value: 0 }, STREAMS)).toBe('No epic of another stream waits for it.');
  });

  it('say that the portfolio is not whole', () => {
    const progress = { done: 300, total: 900 };
    expect(sayReading({ phase: 'reading', progress }, true)).toBe('300 of 900 epics read so far; this can still change.');
    expect(sayReading({ phase: 'reading', progress: { done: 900, total: 900 } }, true)).toMatch(/^Asking Jira/);
    expect(sayReading({ phase: 'reading', progress }, false)).toBeNull();
    expect(sayReading({ phase: 'failed', progress }, true)).toMatch(/^Only 300 of 900/);
    expect(sayReading({ phase: 'whole', progress }, true)).toBeNull();
    expect(sayReading({ phase: 'whole', progress }, false)).toMatch(/does not have this epic yet/);
  });
});

describe('the part of the panel', () => {
  const whole: PortfolioState = { phase: 'whole', ...drawn, progress: { done: 6, total: 6 }, warm: false, asOf: '2026-11-24T08:12:00.000Z', fault: null };
  const draw = (state: Partial<PortfolioState>, issueId = '10000') => renderToStaticMarkup(<MeaningView issueId={issueId} state={{ ...whole, ...state }} onRefresh={nothing} />);

  it('shows all three', () => {
    const html = draw({});
    expect(html).toContain('33 days of slack');
    expect(html).toContain('Payments · once this slips more than 15 days');
    expect(html).toContain('2 epics in Payments and Channels wait for it, worth 58 in cost of delay.');
    expect(html).not.toContain('data-testid="meaning-partial"');
  });

  it('says that it is partial while it is, and waits where the epic is not there yet', () => {
    expect(draw({ phase: 'reading', progress: { done: 6, total: 9 } })).toContain('6 of 9 epics read so far');
    expect(draw({ phase: 'reading' }, '99')).toContain('Reading the portfolio…');
    expect(draw({}, '99')).toContain('does not have this epic yet');
  });

  it('keeps what it had when the reading fails', () => {
    const html = draw({ phase: 'failed', fault: { code: 'unavailable', message: 'Jira did not answer.' } });
    expect(html).toContain('Jira did not answer.');
    expect(html).toContain('33 days of slack');
  });

  it('shows five that slip, and the rest when asked', () => {
    const fan = aPortfolio({ epics: [{ key: 'P-0', start: '2026-09-21', finish: '2026-12-20' }, ...Array.from({ length: 8 }, (_, at) => ({ key: `C-${at}`, start: '2027-01-04', finish: '2027-03-14' }))], links: Array.from({ length: 8 }, (_, at): [string, string] => ['P-0', `C-${at}`]) });
    const html = draw(fan);
    expect(html.match(/data-testid="slip-C-/g)).toHaveLength(5);
    expect(html).toContain('Show all 8');
  });
});
