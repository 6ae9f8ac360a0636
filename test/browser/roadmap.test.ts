import type { FrameLocator, Page } from 'playwright-core';
import { aSite } from './support/aSite';
import type { Seat } from './support/chrome';
import { cleanAtWidths } from './support/cleanAtWidths';
import { openRoadmap } from './support/openRoadmap';
import { textOf } from './support/pages';
import { picture } from './support/picture';

jest.setTimeout(120_000);

const stage = aSite();
let seat: Seat;
let roadmap: FrameLocator;

const open = (page: Page, search = '', awaited = '.rm-bar') => openRoadmap(page, stage.site().url, search, awaited);

async function takeAlong(page: Page, kind: 'csv' | 'svg' | 'png'): Promise<{ name: string; content: Buffer }> {
  await roadmap.getByTestId('roadmap-export').click();
  const [download] = await Promise.all([page.waitForEvent('download'), roadmap.getByTestId(`export-${kind}`).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), content: Buffer.concat(chunks) };
}

const keys = (frame: FrameLocator) => frame.locator('.rm-row:not(.rm-lane) .rm-key').allInnerTexts();
const activeRow = (frame: FrameLocator) => frame.locator('.rm-row[aria-selected="true"]').getAttribute('aria-label');

beforeAll(async () => {
  seat = await stage.seat('sam');
});
afterAll(() => seat.leave());
beforeEach(async () => {
  roadmap = await open(seat.page);
});
afterEach(() => expect(seat.complaints()).toEqual([]));

test('the whole portfolio is on one page, by stream, with today and the cutoffs to come', async () => {
  await roadmap.locator('.rm-begun').first().waitFor();
  await picture(seat.page, 'roadmap-light');
  expect(await roadmap.locator('.rm-lane-name').first().innerText()).toBe('Payments');
  expect(await roadmap.locator('.rm-pi.rm-now').innerText()).toBe('PI 2026.4');
  expect(await roadmap.locator('.rm-flag-today').innerText()).toBe('Today');
  expect(await roadmap.locator('.rm-flag-cutoff').first().getAttribute('title')).toBe('Intake cutoff of PI 2027.1: 2026-12-21');
});

test('by keyboard alone: find a row, open its card, follow where its dates come from, light everything again', async () => {
  const { page } = seat;
  await roadmap.getByTestId('timeline').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await activeRow(roadmap)).toMatch(/^PAY-\d+, /);
  await page.keyboard.press('Enter');
  const card = roadmap.getByTestId('epic-card');
  await card.waitFor();
  expect(await card.innerText()).toMatch(/Starts\s+.*from the/);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(await roadmap.getByTestId('timeline').evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.press('End');
  const last = await activeRow(roadmap);
  await page.keyboard.press('Home');
  expect(await activeRow(roadmap)).not.toBe(last);
});

test('a lane collapses and expands by keyboard, and the address keeps it', async () => {
  const { page } = seat;
  await roadmap.getByTestId('timeline').focus();
  await page.keyboard.press('Home');
  const before = (await keys(roadmap)).length;
  await page.keyboard.press('ArrowLeft');
  await roadmap.locator('.rm-lane[aria-expanded="false"]').waitFor();
  expect(page.url()).toContain('collapsed=payments');
  const again = await open(page, new URL(page.url()).search);
  expect(await again.locator('.rm-lane').first().getAttribute('aria-expanded')).toBe('false');
  await again.getByTestId('timeline').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await again.locator('.rm-lane[aria-expanded="true"]').first().waitFor();
  expect((await keys(again)).length).toBe(before);
});

test('plus and minus zoom, and today stays in sight', async () => {
  const { page } = seat;
  await roadmap.getByTestId('timeline').focus();
  for (const zoom of ['pi', 'quarter', 'iteration', 'day']) {
    await page.keyboard.press('+');
    await roadmap.locator(`[data-testid="zoom-${zoom}"][aria-pressed="true"]`).waitFor();
    expect(await roadmap.locator('.rm-flag-today').isVisible()).toBe(true);
  }
  expect(await roadmap.locator('.rm-weekend').count()).toBeGreaterThan(4);
  await page.keyboard.press('0');
  await roadmap.locator('[data-testid="zoom-fit"][aria-pressed="true"]').waitFor();
});

test('a search jumps to a key and hides the others when asked', async () => {
  const { page } = seat;
  const search = roadmap.getByTestId('roadmap-search');
  await search.fill('DAT-1');
  await search.press('Enter');
  expect(await activeRow(roadmap)).toMatch(/^DAT-1, /);
  await roadmap.getByTestId('roadmap-only').click();
  await roadmap.locator('.rm-key', { hasText: 'PAY-1' }).first().waitFor({ state: 'detached' });
  expect((await keys(roadmap)).every((key) => key.startsWith('DAT-1'))).toBe(true);
  expect(page.url()).toContain('text=DAT-1');
  await roadmap.getByTestId('filter-clear').click();
  await roadmap.locator('.rm-key', { hasText: 'PAY-1' }).first().waitFor();
});

test('focusing an epic lights its chain and dims the rest; only cross-stream dependencies are drawn unless asked', async () => {
  await roadmap.locator('.rm-conflict .rm-label').first().click();
  await roadmap.locator('.rm-row.rm-dim').first().waitFor();
  expect(await roadmap.locator('.rm-row.rm-lit').count()).toBeGreaterThan(0);
  await picture(seat.page, 'roadmap-chain');
  await roadmap.getByTestId('roadmap-links').selectOption('none');
  await roadmap.locator('.rm-links').waitFor({ state: 'detached' });
});

test('the table has the same epics, sorts, and opens by a key', async () => {
  const { page } = seat;
  await roadmap.getByTestId('timeline').focus();
  await page.keyboard.press('t');
  const table = roadmap.getByTestId('roadmap-table');
  await table.waitFor();
  await roadmap.getByTestId('sort-leverage').click();
  await roadmap.getByTestId('sort-leverage').click();
  const leverages = (await table.locator('tbody tr td.rm-number-cell:nth-last-child(2)').allInnerTexts()).map((text) => Number(text.replace(/,/g, '')));
  expect(leverages).toEqual([...leverages].sort((a, b) => b - a));
  expect(leverages[0]).toBeGreaterThan(0);
  expect(page.url()).toContain('sort=-leverage');
  await picture(page, 'roadmap-table');
});

test('what is shown is handed over as a CSV file', async () => {
  const { page } = seat;
  await roadmap.getByTestId('filter-stream').click();
  await roadmap.getByLabel('Data Platform').check();
  const { name, content } = await takeAlong(page, 'csv');
  expect(name).toBe('roadmap-2026-11-24.csv');
  const lines = content.toString().trimEnd().split('\r\n');
  expect(lines[0]).toBe('\ufeffKey,Summary,Stream,State,Starts,Finishes,Dates disagree,PI,Owner,In conflict,Slack in days,Leverage');
  expect(lines.slice(1).every((line) => line.startsWith('DAT-'))).toBe(true);
});

test('what is on screen is handed over as SVG and PNG, in the colours of the theme', async () => {
  const { page } = seat;
  const svg = (await takeAlong(page, 'svg')).content.toString();
  expect(svg).toMatch(/^<svg xmlns[^]*PAY-\d[^]*<\/svg>$/);
  expect(svg).toMatch(/fill="(rgb|color)\(/);
  expect(svg).not.toContain('var(');
  const png = await takeAlong(page, 'png');
  expect(png.name).toBe('roadmap-2026-11-24.png');
  expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  expect(png.content.readUInt32BE(16)).toBeGreaterThan(1200);
});

test('on paper there are all rows, and nothing to press', async () => {
  const { page } = seat;
  const inner = page.frames().find((one) => one.url().includes('global'))!;
  await inner.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await roadmap.locator('.rm-toolbar').isVisible()).toBe(false);
  const rows = Number(await roadmap.getByTestId('timeline').getAttribute('aria-rowcount')) - 1;
  expect(await roadmap.locator('.rm-row').count()).toBe(rows);
  await picture(page, 'roadmap-print');
  await page.emulateMedia({ media: null });
  await inner.evaluate(() => window.dispatchEvent(new Event('afterprint')));
});

test('a child issue that runs past its epic’s own due date is marked on the bar, said in the row, and found by a filter', async () => {
  const { page } = seat;
  const child = (await stage.site().jira('ada', '/rest/api/3/issue/PAY-101?fields=parent')).body as { fields: { parent: { key: string } } };
  const setDue = (duedate: string | null) => stage.site().jira('ada', '/rest/api/3/issue/PAY-101', { method: 'PUT', body: { fields: { duedate } } });
  await setDue('2027-06-01');
  const frame = await open(page, '?disagree=yes', '[data-testid="beyond-after"]');
  expect(await keys(frame)).toEqual([child.fields.parent.key]);
  expect(await frame.locator('.rm-row:not(.rm-lane)').getAttribute('aria-label')).toMatch(/dates disagree: Child issues run to 1 Jun 2027, \d+ days past its due date/);
  await picture(page, 'roadmap-beyond');
  await frame.getByTestId('roadmap-as-table').click();
  expect(await frame.getByTestId(`table-${child.fields.parent.key}`).innerText()).toMatch(/Child issues run to 1 Jun 2027/);
  await picture(page, 'roadmap-beyond-table');
  await setDue(null);
});

test('how far the child issues of an epic are stands on its bar, in its words and its card, and is asked anew by a refresh', async () => {
  const { page } = seat;
  const frame = await open(page, '?text=MOB-9&only=yes');
  const row = frame.locator('.rm-row', { hasText: 'MOB-9' });
  const before = /(\d) of (\d) child issues done/.exec((await row.and(frame.locator('[aria-label*="done"]')).getAttribute('aria-label'))!)!;
  const share = () => row.locator('.rm-bar').evaluate((bar) => bar.style.getPropertyValue('--rm-done'));
  expect(parseFloat(await share())).toBeCloseTo((100 * Number(before[1])) / Number(before[2]));
  const left = ((await stage.site().jira('ada', `/rest/api/3/search/jql?jql=${encodeURIComponent('parent = MOB-9 AND statusCategory != Done')}&fields=key`)).body as { issues: { key: string }[] }).issues[0]!;
  const { transitions } = (await stage.site().jira('ada', `/rest/api/3/issue/${left.key}/transitions`)).body as { transitions: { id: string; to: { name: string } }[] };
  await stage.site().jira('ada', `/rest/api/3/issue/${left.key}/transitions`, { method: 'POST', body: { transition: { id: transitions.find(({ to }) => to.name === 'Done')!.id } } });
  await frame.getByRole('button', { name: 'Refresh' }).click();
  await frame.locator(`.rm-row[aria-label*="${Number(before[1]) + 1} of ${before[2]} child issues done"]`).waitFor();
  await row.click();
  await frame.getByTestId('timeline').press('Enter');
  await textOf(frame.getByTestId('epic-card'), new RegExp(`Progress\\s*${Number(before[1]) + 1} of ${before[2]} child issues done`));
});

test('marked dates stand in a table', async () => {
  await roadmap.getByTestId('marked-dates').locator('summary').click();
  expect(await roadmap.locator('.rm-dates tbody tr').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/21 Dec\s+Intake cutoff\s+PI 2027\.1/), expect.stringMatching(/Full integration\s+Solution demo of PI 2026\.4/)]));
});

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test('from 400 to 1920 pixels axe finds nothing serious, and nothing runs out of the page', async () => {
    const other = await stage.seat('val', { theme });
    await open(other.page);
    await cleanAtWidths(other.page, [1920, 1280, 400], `roadmap-${theme}`);
    expect(other.complaints()).toEqual([]);
  });
});
