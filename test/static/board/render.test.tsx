import '../intake/fakeBridge';
import { renderToStaticMarkup } from 'react-dom/server';
import { BoardPage } from '../../../static/src/features/board/BoardPage';
import { MoveBar } from '../../../static/src/features/move/MoveBar';
import { movedEpicOf } from '../../../static/src/features/move/movedEpicOf';
import { PageAddressContext } from '../../../static/src/features/page/useTabSearch';
import type { PortfolioState } from '../../../static/src/portfolio/PortfolioState';
import { PortfolioContext } from '../../../static/src/portfolio/usePortfolio';
import { aPortfolio } from '../../builders/aPortfolio';
import { aState, facts } from './aScene';

beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));

const nothing = () => undefined;
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/&#x27;/g, '’').replace(/\s+/g, ' ');

function draw(search = '', state: PortfolioState = aState()): string {
  const address = { address: { tab: 1, searches: { '/board': search } }, choose: nothing, go: nothing };
  return renderToStaticMarkup(
    <PortfolioContext.Provider value={{ state, refresh: nothing }}>
      <PageAddressContext.Provider value={address}>
        <BoardPage />
      </PageAddressContext.Provider>
    </PortfolioContext.Provider>,
  );
}

/** A thousand epics in one cell, each of which waits for one in another stream. */
const crowd = () => {
  const dates = { start: '2027-01-04', finish: '2027-03-14' };
  const epics = Array.from({ length: 2000 }, (_, index) => ({ key: `E-${index}`, stream: index % 2, ...dates }));
  return aState({}, epics, Array.from({ length: 1000 }, (_, index) => [`E-${2 * index}`, `E-${2 * index + 1}`] as [string, string]));
};

describe('the board', () => {
  it('has one tab stop among its cards, each a button with its facts, and lists with names', () => {
    const html = draw();
    expect(html.match(/data-testid="card-/g)).toHaveLength(9);
    expect(html.match(/<div role="button" tabindex="0"/gi)).toHaveLength(1);
    expect(html).toContain('<ul class="bd-cards" aria-label="Payments, PI 2027.1">');
    expect(words(html)).toContain('PAY-1 Ready, ◆ in conflict, 5 points Instant refunds Erin Walsh');
    expect(words(html)).toContain('Its dates end in PI 2027.1');
  });

  it('says the load of each cell, and that it is too much in words and with a sign', () => {
    const html = draw();
    expect(html).toMatch(/data-testid="load-payments-2026.4"><span aria-hidden="true">▲ <\/span>26 of 20 points, 6 too many</);
    expect(html).toMatch(/data-testid="load-payments-2027.1">5 of 20 points</);
    expect(html).toMatch(/data-testid="load-channels-2027.1">5 points</);
    expect(html).toMatch(/data-testid="load-data-2027.1"><span aria-hidden="true">▲ <\/span>21 of 20 points, 1 too many, 1 epic without size</);
  });

  it('draws a string for each dependency between streams, hidden from screen readers', () => {
    expect(draw()).toMatch(/<svg class="bd-strings"[^>]*aria-hidden="true"/);
    expect(draw().match(/<g class="bd-string bd-(conflict|tight|fine)"/g)).toHaveLength(3);
  });

  it('holds few cards and strings, however many epics there are', () => {
    const html = draw('', crowd());
    expect(html.match(/data-testid="card-/g)).toHaveLength(8);
    expect(words(html)).toContain('and 996 more of Payments, PI 2027.1');
    expect(html.match(/<g class="bd-string/g)!.length).toBeLessThanOrEqual(60);
    expect(html.length).toBeLessThan(40_000);
  });

  it('holds only rows in sight, however many streams there are', () => {
    const streams = Array.from({ length: 50 }, (_, index) => `Stream ${index + 1}`);
    const epics = Array.from({ length: 5000 }, (_, index) => ({ key: `E-${index}`, stream: index % 50, start: '2027-01-04', finish: '2027-03-14' }));
    const html = draw('', aState(aPortfolio({ streams, epics })));
    expect(html).toContain('<h3 class="bd-stream">Stream 1</h3>');
    expect(html).not.toContain('<h3 class="bd-stream">Stream 6</h3>');
    expect(html.match(/data-testid="card-/g)!.length).toBeLessThanOrEqual(16);
  });

  it('follows the address', () => {
    expect(draw('?stream=data')).toMatch(/<h3 class="bd-stream">Data<\/h3>/);
    expect(draw('?stream=data')).not.toMatch(/<h3 class="bd-stream">Payments<\/h3>/);
    expect(words(draw('?of=2027.1'))).toMatch(/No iteration .* Iteration 1 .* IP iteration/);
    expect(draw('?of=2027.1')).not.toContain('draggable="true"');
    expect(draw()).toContain('draggable="true"');
  });
});

describe('the table', () => {
  it('tells the same as the board, cell by cell', () => {
    const html = draw('?view=table');
    expect(html).toContain('<caption class="bd-links-title">Load against capacity</caption>');
    expect(html).toContain('<th scope="row">Payments</th>');
    expect(html).toContain('aria-rowcount="10"');
    expect(words(html)).toMatch(/Payments PI 2027\.1 PAY-1 Instant refunds Ready Erin Walsh 5 points DAT-1 \(conflict\) MOB-1 \(\w+\) Move PAY-1/);
    expect(html).not.toContain('bd-strings');
  });
});

describe('moving', () => {
  it('offers PIs that have not ended, each with what it would give, as radio buttons', () => {
    const { portfolio, calendar, wiring } = facts();
    const epic = movedEpicOf(portfolio, 0, calendar);
    const html = renderToStaticMarkup(<MoveBar epic={epic} pis={wiring.pis} wiring={wiring} chosen="2027.2" onChoose={nothing} onMove={nothing} onCancel={nothing} />);
    expect(html.match(/type="radio"/g)).toHaveLength(7);
    expect(words(html)).toContain('Move PAY-1 Instant refunds to');
    expect(words(html)).toMatch(/PI 2026\.4 ▲ Intake closed on 7 Sep: can only be reached by exception .*PI 2027\.1 ● Intake is open until 21 Dec PI 2027\.2 ◷ Intake opens on 22 Dec/);
    expect(html.match(/<input[^>]*checked=""[^>]*>/g)?.join()).toContain('value="2027.2"');
    expect(html).toContain('<button type="submit" class="mv-button mv-primary" aria-disabled="false"');
  });

  it('can’t be confirmed for what can’t be aimed for', () => {
    const { portfolio, calendar, wiring } = facts();
    const html = renderToStaticMarkup(<MoveBar epic={movedEpicOf(portfolio, 3, calendar)} pis={wiring.pis} wiring={wiring} chosen="2027.2" onChoose={nothing} onMove={nothing} onCancel={nothing} />);
    expect(words(html)).toContain('It is done, and stays where it finished');
    expect(html).toContain('aria-disabled="true"');
  });
});

describe('while it is read, and when it fails', () => {
  it('says that it is not complete, and shows what there is', () => {
    const html = draw('', aState({ phase: 'reading', progress: { done: 1200, total: 20_000 } }));
    expect(words(html)).toContain('1,200 of 20,000 epics read; this is not complete yet.');
    expect(html).toContain('data-testid="card-PAY-1"');
  });

  it('says why it stopped, with a way on, and keeps what was read', () => {
    const html = draw('', aState({ phase: 'failed', progress: { done: 4, total: 9 }, fault: { code: 'unavailable', message: 'Jira answered with status 503.' } }));
    expect(words(html)).toContain('Reading stopped at 4 of 9 epics; this is not complete.');
    expect(html).toContain('data-testid="card-PAY-1"');
  });

  it('has grey bars before the first rows, and none after a failure', () => {
    const start = { portfolio: null, analysis: null, asOf: null };
    expect(draw('', aState({ ...start, phase: 'starting' }))).toContain('Reading the board');
    expect(draw('', aState({ ...start, phase: 'failed', fault: { code: 'unavailable', message: 'No.' } }))).not.toContain('Reading the board');
  });

  it('says what an empty board means', () => {
    expect(words(draw('', aState({}, [], [])))).toContain('You can see no portfolio epics in these streams.');
    expect(words(draw('?text=nowhere'))).toContain('No epic of these columns passes the filters. Clear filters');
    expect(draw('?text=nowhere', aState({ phase: 'reading' }))).not.toContain('board-nothing');
  });
});
