import '../intake/fakeBridge';
import { renderToStaticMarkup } from 'react-dom/server';
import { DependenciesView } from '../../../static/src/features/dependencies/DependenciesView';
import { GraphView } from '../../../static/src/features/dependencies/graph/GraphView';
import { DEFAULT_QUERY } from '../../../static/src/features/dependencies/query/DependenciesQuery';
import { PageAddressContext } from '../../../static/src/features/page/useTabSearch';
import type { PortfolioState } from '../../../static/src/portfolio/PortfolioState';
import { PortfolioContext } from '../../../static/src/portfolio/usePortfolio';
import { aState, scene } from './aScene';

const nothing = () => undefined;
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/&#x27;/g, '’').replace(/\s+/g, ' ');

function draw(search = '', change: Partial<PortfolioState> = {}): string {
  const address = { address: { tab: 0, searches: { '/dependencies': search } }, choose: nothing, go: nothing };
  return renderToStaticMarkup(
    <PortfolioContext.Provider value={{ state: aState(change), refresh: nothing }}>
      <PageAddressContext.Provider value={address}>
        <DependenciesView />
      </PageAddressContext.Provider>
    </PortfolioContext.Provider>,
  );
}

describe('the list', () => {
  it('is a table that says how many rows it has, with states in words and the sorted column named', () => {
    const html = draw();
    expect(html).toContain('role="table"');
    expect(html).toContain('aria-rowcount="7"');
    expect(html).toMatch(/aria-sort="ascending"><button[^>]*data-testid="sort-state"/);
    expect(html.match(/aria-sort="none"/g)).toHaveLength(6);
    expect(words(html)).toContain('6 of 7 dependencies');
    expect(words(html)).toMatch(/Conflict DAT-1 Event backbone Data · Graph 17 Jan 2027 from the epic’s own due date PAY-1 Instant refunds Payments · Graph 4 Jan 2027 .*13 days too late/);
  });

  it('follows the address', () => {
    expect(words(draw('?show=unplanned'))).toContain('1 of 7 dependencies');
    expect(draw('?show=unplanned')).toMatch(/data-testid="state-unplanned" aria-pressed="true"/);
    expect(draw('?show=unplanned')).toMatch(/data-testid="state-conflict" aria-pressed="false"/);
    expect(draw('?stream=channels')).toMatch(/<option value="channels" selected="">/);
  });

  it('holds only rows in sight', () => expect(draw('?show=all&links=all').match(/role="row"/g)?.length).toBeLessThanOrEqual(8));

  it('says that nothing fits, with a way out', () => {
    const html = draw('?q=zzz');
    expect(words(html)).toContain('No dependency fits these filters');
    expect(html).toContain('data-testid="show-all"');
    expect(html).not.toContain('role="table"');
  });
});

describe('the other views', () => {
  it('the matrix is a table with heads both ways and buttons with whole sentences', () => {
    const html = draw('?view=matrix');
    expect(html).toContain('<th scope="row">Payments</th>');
    expect(html).toContain('<th scope="col">Stands alone</th>');
    expect(words(html)).toContain('Data provides to Payments: 2 dependencies, 2 in conflict');
  });

  it('a cycle is a path of keys', () => {
    expect(words(draw('?view=cycles'))).toMatch(/PAY-2 Split payments → MOB-3 Live trips → DAT-2 Customer 360 → PAY-2/);
    expect(draw('?view=cycles')).toContain('aria-label="Graph of PAY-2 → MOB-3 → DAT-2 → PAY-2"');
  });

  it('the graph has one tab stop, every node a button, and a table with the same', () => {
    const html = renderToStaticMarkup(<GraphView facts={scene()} whole query={{ ...DEFAULT_QUERY, epic: 'PAY-1' }} change={nothing} />);
    expect(html.match(/data-key="/g)).toHaveLength(4);
    expect(html.match(/data-key="[^>]*tabindex="0"/gi)).toHaveLength(1);
    expect(words(html)).toContain('DAT-1 Event backbone Data , 1 step before PAY-1');
    expect(html.match(/<tr>/g)).toHaveLength(4);
    expect(html).toContain('role="combobox"');
  });

  it('the graph says where an epic is not to be had', () => {
    const around = (epic: string | null) => words(renderToStaticMarkup(<GraphView facts={scene()} whole query={{ ...DEFAULT_QUERY, epic }} change={nothing} />));
    expect(around('SEC-1')).toContain('SEC-1 is not here');
    expect(around(null)).toContain('Which epic?');
    expect(around('DAT-9')).not.toContain('Nothing provides');
  });

  it('the graph says what slips once all is read', () => {
    const about = (whole: boolean) => words(renderToStaticMarkup(<GraphView facts={scene()} whole={whole} query={{ ...DEFAULT_QUERY, epic: 'DAT-1' }} change={nothing} />));
    expect(about(false)).toContain('If it slips Known once all epics are read');
    expect(about(true)).toMatch(/If it slips PAY-1 at once, MOB-1 at once/);
  });
});

describe('while it is read, and when it fails', () => {
  it('says that it is not complete, and shows what there is', () => {
    const html = draw('', { phase: 'reading', progress: { done: 1200, total: 20_000 } });
    expect(words(html)).toContain('1,200 of 20,000 epics read; this is not complete yet.');
    expect(html).toContain('<progress');
    expect(html).toContain('role="table"');
  });

  it('says why it stopped, with a way on, and keeps what was read', () => {
    const html = draw('', { phase: 'failed', progress: { done: 4, total: 9 }, fault: { code: 'unavailable', message: 'Jira answered with status 503.' } });
    expect(words(html)).toContain('Jira answered with status 503.');
    expect(words(html)).toContain('Reading stopped at 4 of 9 epics; this is not complete.');
    expect(html).toContain('role="table"');
  });

  it('has grey bars before the first rows, and none after a failure', () => {
    const start = { portfolio: null, analysis: null, asOf: null };
    expect(draw('', { ...start, phase: 'starting' })).toContain('Reading the dependencies');
    expect(draw('', { ...start, phase: 'failed', fault: { code: 'unavailable', message: 'No.' } })).not.toContain('Reading the dependencies');
  });
});
