import type { FrameLocator, Page } from 'playwright-core';
import { aSite } from './support/aSite';
import { seriousFaults } from './support/axe';
import { cleanAtWidths } from './support/cleanAtWidths';
import { frameOf, textOf } from './support/pages';
import { picture } from './support/picture';

jest.setTimeout(180_000);

const gadget = (page: Page): FrameLocator => frameOf(page, 'gadget-health');
const whole = (page: Page) => gadget(page).locator('[data-testid="health"][data-phase="whole"]').waitFor();
const numberAt = async (page: Page, id: string): Promise<number> => Number(/\d+/.exec(await gadget(page).getByTestId(`measure-${id}`).innerText())?.[0]);

async function addGadget(page: Page, url: string): Promise<void> {
  page.setDefaultTimeout(15_000);
  await page.goto(`${url}/jira/dashboards`);
  await page.getByTestId('gadget-add').click();
  await page.getByRole('menuitem', { name: /Interlock portfolio/ }).click();
  await gadget(page).getByTestId('gadget-save').waitFor();
}

const frameIn = (page: Page) => page.frames().find((candidate) => candidate !== page.mainFrame() && candidate.url().includes('/_frame/'))!;

const save = (page: Page) => gadget(page).getByTestId('gadget-save').click();

describe('the gadget, as a portfolio manager', () => {
  const stage = aSite();

  test('is added, set to some streams, and shows them', async () => {
    const { page, complaints } = await stage.seat('sam');
    await addGadget(page, stage.site().url);
    await gadget(page).getByRole('radio', { name: 'Only these' }).check({ force: true });
    await save(page);
    await textOf(gadget(page).getByTestId('gadget-streams-problem'), /Choose at least one value stream/);
    await gadget(page).getByRole('checkbox', { name: 'Payments' }).check({ force: true });
    await gadget(page).getByTestId('gadget-title').fill('How Payments stands');
    await picture(page, 'gadget-edit');
    await save(page);
    await whole(page);
    expect(await gadget(page).getByRole('heading', { level: 1 }).innerText()).toBe('How Payments stands');
    expect(await gadget(page).getByTestId('scope').innerText()).toBe('Payments');
    expect(await numberAt(page, 'state-implementing')).toBe(2);
    await picture(page, 'gadget-payments');
    expect(complaints()).toEqual([]);
  });

  test('every number opens a list of as many, and Back returns to the number', async () => {
    const { page, complaints } = await stage.seat('sam');
    await addGadget(page, stage.site().url);
    await save(page);
    await whole(page);
    const ids = await gadget(page).locator('button[data-testid^="measure-"]').evaluateAll((buttons) => buttons.map(({ id }) => id.replace('measure-', '')));
    expect(ids).toEqual(expect.arrayContaining(['state-funnel', 'conflicts', 'cycles', 'unplanned', 'share-whole', 'on-cadence', 'off-cadence']));
    for (const id of ids) {
      const count = await numberAt(page, id);
      await gadget(page).getByTestId(`measure-${id}`).press('Enter');
      await gadget(page).getByTestId('list-back').waitFor();
      expect(await gadget(page).locator(':focus').innerText()).toMatch(new RegExp(` ${count}$`));
      expect({ id, listed: await gadget(page).getByTestId('list-entry').count() }).toEqual({ id, listed: Math.min(count, 25) });
      await gadget(page).getByTestId('list-back').press('Enter');
      expect(await gadget(page).locator(':focus').getAttribute('id')).toBe(`measure-${id}`);
    }
    expect(complaints()).toEqual([]);
  });

  test('the list of conflicts names both sides’ dates, and a key opens its issue', async () => {
    const { page } = await stage.seat('sam');
    await addGadget(page, stage.site().url);
    await save(page);
    await whole(page);
    await gadget(page).getByTestId('measure-conflicts').click();
    const entry = gadget(page).getByTestId('list-entry').filter({ hasText: 'DAT-1 finishes on 17 Jan 2027, after PAY-1 starts on 4 Jan 2027' });
    await entry.waitFor();
    await picture(page, 'gadget-conflicts');
    const [opened] = await Promise.all([page.context().waitForEvent('page'), entry.getByRole('link', { name: 'PAY-1' }).click()]);
    expect(opened.url()).toContain('/browse/PAY-1');
  });

  test('the dashboard keeps what was saved; Cancel leaves it', async () => {
    const { page } = await stage.seat('sam');
    await addGadget(page, stage.site().url);
    await gadget(page).getByTestId('gadget-title').fill('Ours');
    await save(page);
    await whole(page);
    await page.reload();
    await whole(page);
    await page.getByRole('button', { name: 'Edit Interlock portfolio' }).click();
    await gadget(page).getByTestId('gadget-title').fill('Theirs');
    await gadget(page).getByTestId('gadget-cancel').click();
    await whole(page);
    expect(await gadget(page).getByRole('heading', { level: 1 }).innerText()).toBe('Ours');
  });

  test('a saved stream that the viewer may not see is counted out, and never named', async () => {
    const { page } = await stage.seat('val');
    await page.goto(`${stage.site().url}/jira/dashboards`);
    const kept = [{ id: '10001', moduleKey: 'health', config: { v: 1, view: 'health', title: '', streams: ['payments', 'security', 'gone'] } }];
    await page.evaluate((gadgets) => localStorage.setItem('sandbox.dashboard.val', JSON.stringify(gadgets)), kept);
    await page.reload();
    await whole(page);
    await textOf(gadget(page).getByTestId('streams-missing'), /2 of the chosen streams are not counted/);
    for (const frame of page.frames()) expect(await frame.content()).not.toMatch(/Strong customer auth|>Security</);
  });
});

describe('the roadmap in a tile, 400 px wide', () => {
  const stage = aSite();
  const read = (page: Page) => gadget(page).locator('[data-testid="roadmap-tile"][data-phase="whole"] .rm-bar').first().waitFor();

  test('is chosen in the edit screen with its horizon, zoom and marks, and drawn so', async () => {
    const { page, complaints } = await stage.seat('sam', { width: 400 });
    await addGadget(page, stage.site().url);
    await gadget(page).getByRole('radio', { name: 'Portfolio roadmap' }).check({ force: true });
    await gadget(page).getByRole('radio', { name: 'Only these' }).check({ force: true });
    await gadget(page).getByRole('checkbox', { name: 'Payments' }).check({ force: true });
    await gadget(page).getByTestId('gadget-horizon').selectOption('2');
    await gadget(page).getByTestId('gadget-links').selectOption('none');
    await gadget(page).getByRole('checkbox', { name: 'Intake cutoffs' }).uncheck({ force: true });
    await picture(page, 'gadget-roadmap-edit');
    expect(await seriousFaults(frameIn(page))).toEqual([]);
    await save(page);
    await read(page);
    expect(await gadget(page).getByTestId('scope').innerText()).toBe('Payments, PI 2026.4 to PI 2027.1');
    expect(await gadget(page).locator('.rm-pi').count()).toBe(2);
    expect(await gadget(page).locator('.rm-lane').count()).toBe(1);
    expect(await gadget(page).locator('.rm-flag-cutoff, .rm-links').count()).toBe(0);
    expect(await gadget(page).locator('.rm-label').first().evaluate((label) => label.clientWidth)).toBeLessThanOrEqual(100);
    await picture(page, 'gadget-roadmap-400');
    expect(await seriousFaults(frameIn(page))).toEqual([]);
    expect(await frameIn(page).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    expect(complaints()).toEqual([]);
  });

  test('is read anew when the dashboard refreshes it, and keeps what was chosen', async () => {
    const { page } = await stage.seat('sam', { width: 400 });
    await addGadget(page, stage.site().url);
    await gadget(page).getByRole('radio', { name: 'Portfolio roadmap' }).check({ force: true });
    await save(page);
    await read(page);
    const asked = page.waitForRequest((request) => /bridge|wiring|invoke|rest/.test(request.url()));
    await page.getByRole('button', { name: 'Refresh Interlock portfolio' }).click();
    await asked;
    await read(page);
    expect(await gadget(page).getByRole('heading', { level: 1 }).innerText()).toBe('Portfolio roadmap');
  });
});

describe('the gadget before set-up', () => {
  const stage = aSite('--no-setup');

  test('says so, and that an admin can', async () => {
    const { page } = await stage.seat('sam');
    await page.goto(`${stage.site().url}/jira/dashboards`);
    await page.getByTestId('gadget-add').click();
    await page.getByRole('menuitem', { name: /Interlock portfolio/ }).click();
    await textOf(gadget(page).locator('body'), /not set up yet/);
    await page.getByRole('button', { name: 'Edit Interlock portfolio' }).click();
    await textOf(gadget(page).getByTestId('not-set-up'), /Jira admin sets up/);
  });
});

describe('the gadget, light and dark, 320 to 1280 px', () => {
  const stage = aSite();

  test.each(['light', 'dark'] as const)('in %s', async (theme) => {
    const { page, complaints } = await stage.seat('sam', { theme });
    await addGadget(page, stage.site().url);
    const check = (name: string) => cleanAtWidths(page, [320, 400, 1280], `gadget-${name}-${theme}`);
    await gadget(page).getByRole('radio', { name: 'Only these' }).check({ force: true });
    await check('edit');
    await gadget(page).getByRole('radio', { name: 'All that whoever looks can see' }).check({ force: true });
    await save(page);
    await whole(page);
    await check('numbers');
    await gadget(page).getByTestId('measure-conflicts').click();
    await check('list');
    expect(complaints()).toEqual([]);
  });
});
