import type { FrameLocator, Page } from 'playwright-core';
import { aSite } from './support/aSite';
import { cleanAtWidths } from './support/cleanAtWidths';
import { frameOf, textOf } from './support/pages';
import { picture } from './support/picture';

jest.setTimeout(180_000);

const PAGE = '/jira/apps/portfolio';
const tab = (page: Page): FrameLocator => frameOf(page, 'frame-portfolio');

/** Opens the Dependencies tab and waits until all epics are read. */
async function openTab(page: Page, url: string, search = ''): Promise<FrameLocator> {
  await page.goto(`${url}${PAGE}/dependencies${search}`);
  await tab(page).locator('[data-testid="reading"][data-phase="whole"]').waitFor();
  return tab(page);
}

describe('the Dependencies tab', () => {
  const stage = aSite();
  const open = async (person: string, search = '', options = {}) => {
    const seat = await stage.seat(person, options);
    return { ...seat, frame: await openTab(seat.page, stage.site().url, search) };
  };

  test('lists what needs attention first, conflicts in words', async () => {
    const { page, frame, complaints } = await open('sam');
    const list = frame.getByTestId('dependencies');
    await list.getByRole('row').filter({ hasText: 'DAT-1' }).filter({ hasText: 'PAY-1 ' }).first().waitFor();
    const conflict = list.getByRole('row').filter({ hasText: 'Event backbone' }).filter({ hasText: 'Instant refunds' });
    expect(await textOf(conflict, /Conflict/)).toMatch(/Conflict DAT-1 Event backbone .* 17 Jan 2027 from .* PAY-1 Instant refunds .* 4 Jan 2027 from .* 13 days too late Blocks/);
    expect(await list.getByRole('row').nth(1).innerText()).toMatch(/^Conflict/);
    expect(await frame.getByTestId('count').innerText()).toMatch(/^\d+ of \d+ dependencies$/);
    await picture(page, 'dependencies-light');
    expect(complaints()).toEqual([]);
  });

  test('what Jira hides is not there, and that something is hidden is said in one line', async () => {
    const { page, frame } = await open('sam', '?show=all&links=all');
    await textOf(frame.getByTestId('truths'), /lead to issues that are no portfolio epics or that you can’t see/);
    for (const each of page.frames()) expect(await each.content()).not.toMatch(/Strong customer auth|SEC-\d/);
  });

  test('filters are in the address: they survive a reload, and the way back undoes them', async () => {
    const { page, frame } = await open('sam');
    const before = await frame.getByTestId('count').innerText();
    await frame.getByTestId('state-tight').click();
    await frame.getByTestId('state-unplanned').click();
    await frame.getByTestId('filter-stream').selectOption('payments');
    await frame.getByTestId('filter-text').fill('refunds');
    await page.waitForURL(/\/dependencies\?show=conflict&stream=payments&q=refunds$/);
    const filtered = await frame.getByTestId('count').innerText();
    expect(filtered).not.toBe(before);
    await page.reload();
    await frame.locator('[data-phase="whole"]').waitFor();
    expect(await frame.getByTestId('filter-text').inputValue()).toBe('refunds');
    expect(await frame.getByTestId('filter-stream').inputValue()).toBe('payments');
    expect(await frame.getByTestId('state-tight').getAttribute('aria-pressed')).toBe('false');
    expect(await frame.getByTestId('count').innerText()).toBe(filtered);
    await page.goBack();
    await page.waitForURL(/\/dependencies\?show=conflict$/);
    expect(await frame.getByTestId('filter-text').inputValue()).toBe('');
  });

  test('columns sort both ways', async () => {
    const { frame } = await open('sam', '?show=all&links=all');
    const finishes = frame.getByRole('columnheader', { name: 'Finishes' });
    await frame.getByTestId('sort-finish').click();
    expect(await finishes.getAttribute('aria-sort')).toBe('ascending');
    const first = await frame.getByTestId('dependencies').getByRole('row').nth(1).innerText();
    await frame.getByTestId('sort-finish').click();
    expect(await finishes.getAttribute('aria-sort')).toBe('descending');
    expect(await frame.getByTestId('dependencies').getByRole('row').nth(1).innerText()).not.toBe(first);
  });

  test('a cell of the matrix opens the list that it counts', async () => {
    const { page, frame } = await open('sam', '?view=matrix');
    const cell = frame.getByTestId('cell-data-platform-payments');
    const count = Number(/provides to Payments:\s+(\d+)/.exec(await cell.innerText())?.[1]);
    expect(count).toBeGreaterThan(0);
    await cell.click();
    await page.waitForURL(/show=all&from=data-platform&to=payments/);
    expect(await frame.getByTestId('count').innerText()).toMatch(new RegExp(`^${count} of `));
    await page.goBack();
    await frame.getByTestId('matrix').waitFor();
  });

  test('the cycle is listed as a path, and opens the graph', async () => {
    const { page, frame } = await open('sam', '?view=cycles');
    expect(await textOf(frame.getByTestId('cycles'), /MOB-4/)).toMatch(/MOB-4 Seat selection → WEB-3 Personal offers → DAT-4 Recommendation features → MOB-4 3 epics · Channels, Data Platform/);
    await frame.getByTestId('focus-MOB-4').click();
    await page.waitForURL(/view=graph&epic=MOB-4/);
    await frame.locator('[data-key="WEB-3"]').waitFor();
  });

  test('an epic is found and the graph is walked by keyboard alone, with the focus kept', async () => {
    const { page, frame } = await open('sam', '?view=graph');
    await frame.getByTestId('epic-search').focus();
    await page.keyboard.type('refunds');
    await frame.getByRole('option', { name: /PAY-1/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/epic=PAY-1/);
    await frame.locator('[data-key="PAY-1"][data-focus="true"]').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await frame.locator(':focus').getAttribute('data-key')).toBe('DAT-1');
    await page.keyboard.press('Enter');
    await page.waitForURL(/epic=DAT-1/);
    await frame.locator('[data-key="DAT-1"][data-focus="true"]').waitFor();
    expect(await frame.locator(':focus').getAttribute('data-key')).toBe('DAT-1');
    await textOf(frame.getByTestId('focus-facts'), /Unlocks \d+ epics in other streams, value \d+/);
    await textOf(frame.getByTestId('focus-facts'), /PAY-1 at once/);
    const drawn = await frame.locator('[data-testid="graph"] svg g').count();
    expect(drawn).toBe(await frame.locator('[data-testid="graph-table"] tbody tr').count());
    await picture(page, 'dependencies-graph');
  });

  test('a reading that fails says so, and goes on when told', async () => {
    const { page, frame } = await open('sam');
    await page.route('**/_bridge/fetchProduct', (route) => (route.request().postData()?.includes('/search/') ? route.abort() : route.continue()));
    await frame.getByTestId('refresh').first().click();
    await textOf(frame.getByTestId('fault'), /Could not read the whole portfolio/);
    await frame.getByTestId('dependencies').waitFor();
    await page.unroute('**/_bridge/fetchProduct');
    await frame.getByTestId('retry').first().click();
    await frame.locator('[data-testid="reading"][data-phase="whole"]').waitFor();
    expect(await frame.getByTestId('fault').count()).toBe(0);
  });
});

describe('every view of the Dependencies tab, light and dark, 320 to 1920 px', () => {
  const stage = aSite();
  const epic = '?view=graph&epic=DAT-2&steps=3';

  // one page a theme, and from view to view in it, as people go: starting a browser page costs more than all of the checks
  test.each(['light', 'dark'] as const)('in %s', async (theme) => {
    const { page, complaints } = await stage.seat('sam', { theme });
    const frame = await openTab(page, stage.site().url, epic);
    for (const [view, table] of [['graph', 'graph-table'], ['cycles', 'cycles'], ['matrix', 'matrix'], ['list', 'dependencies']] as const) {
      await frame.getByTestId(`view-${view}`).click();
      await frame.getByTestId(table).waitFor();
      await cleanAtWidths(page, [1920, 320, 1280], `dependencies-${view}-${theme}`);
    }
    expect(complaints()).toEqual([]);
  });
});
