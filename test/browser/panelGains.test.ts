import { aSite } from './support/aSite';
import { seriousFaults } from './support/axe';
import { openIssue, panelOf, textOf } from './support/pages';
import { picture } from './support/picture';

jest.setTimeout(180_000);

describe('what the panel gains from dates and from the whole portfolio', () => {
  const stage = aSite();

  test('a conflict is said with both sides’ dates, from the neighbours alone', async () => {
    const { page } = await stage.seat('sam');
    // no search is answered, so the portfolio never comes: what stands here stands without it
    await page.route('**/_bridge/**', (route) => (route.request().postData()?.includes('search/jql') ? route.abort() : route.continue()));
    await openIssue(page, stage.site().url, 'PAY-1');
    const line = panelOf(page).getByTestId('providers').getByTestId('link-words').first();
    expect(await textOf(line, /Conflict/)).toMatch(/Conflict DAT-1 finishes on 17 Jan 2027, after PAY-1 starts on 4 Jan 2027/i);
  });

  test('slack, what slips and whose value waits follow from the whole portfolio', async () => {
    const { page, complaints } = await stage.seat('sam');
    await openIssue(page, stage.site().url, 'PAY-1');
    const panel = panelOf(page);
    await panel.locator('[data-testid="meaning"][data-phase="whole"]').waitFor();
    await textOf(panel.getByTestId('standing'), /days? of slack|On the critical path/);
    await panel.getByTestId('slip-MOB-1').waitFor();
    await textOf(panel.getByTestId('unlocks'), /epics? in Channels waits? for it, worth \d+/);
    await panel.getByTestId('unlocks').scrollIntoViewIfNeeded();
    await picture(page, 'panel-gains');
    expect(complaints()).toEqual([]);
  });

  test('more than five that slip are shown when asked for, and the focus follows', async () => {
    const { page } = await stage.seat('sam');
    await openIssue(page, stage.site().url, 'DAT-1');
    const panel = panelOf(page);
    await panel.locator('[data-testid="meaning"][data-phase="whole"]').waitFor();
    expect(await panel.locator('[data-testid^="slip-"]').count()).toBe(5);
    const all = Number(/\d+/.exec(await panel.getByTestId('slips-more').innerText())?.[0]);
    await panel.getByTestId('slips-more').press('Enter');
    expect(await panel.locator('[data-testid^="slip-"]').count()).toBe(all);
    expect(await panel.locator(':focus').evaluate((link) => link.closest('li')?.parentElement?.children[5] === link.closest('li'))).toBe(true);
  });

  test('the first facts and the verdict do not wait for the portfolio', async () => {
    const { page } = await stage.seat('sam');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    await openIssue(page, stage.site().url, 'PAY-1');
    await panelOf(page).getByTestId('verdict').waitFor();
    await panelOf(page).getByTestId('providers').waitFor();
    const search = asked.findIndex((body) => body.includes('search/jql'));
    const facts = asked.findIndex((body) => body.includes('fields=summary,status,issuetype,project,issuelinks'));
    const neighbours = asked.findIndex((body) => body.includes('issue/bulkfetch'));
    expect(facts).toBeGreaterThanOrEqual(0);
    expect(neighbours).toBeGreaterThan(facts);
    if (search >= 0) expect(search).toBeGreaterThan(neighbours);
  });

  test('of a far end that Jira hides, nothing is told but its key', async () => {
    const { page } = await stage.seat('val');
    await openIssue(page, stage.site().url, 'PAY-1');
    const panel = panelOf(page);
    await panel.locator('[data-testid="meaning"][data-phase="whole"]').waitFor();
    const hidden = panel.getByTestId('neighbour-SEC-1');
    expect(await textOf(hidden, /You may not see this issue/)).not.toMatch(/finishes|starts|planned/);
    for (const frame of page.frames()) expect(await frame.content()).not.toMatch(/Strong customer auth/);
  });

  test('nothing in it breaks a rule of accessibility, light or dark, narrow or wide', async () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const width of [400, 1280]) {
        const { page, leave } = await stage.seat('sam', { theme, width });
        await openIssue(page, stage.site().url, 'DAT-1');
        await panelOf(page).locator('[data-testid="meaning"][data-phase="whole"]').waitFor();
        await panelOf(page).getByTestId('unlocks').scrollIntoViewIfNeeded();
        await picture(page, `panel-gains-${theme}-${width}`);
        const inner = page.frames().find((frame) => frame.url().includes('panel.html'))!;
        expect(await inner.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
        expect(await seriousFaults(inner)).toEqual([]);
        await leave();
      }
    }
  });
});
