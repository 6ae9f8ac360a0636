import type { FrameLocator, Page } from 'playwright-core';
import { aSite } from './support/aSite';
import type { Seat } from './support/chrome';
import { cleanAtWidths } from './support/cleanAtWidths';
import { frameOf, textOf } from './support/pages';
import { picture } from './support/picture';

jest.setTimeout(120_000);

const stage = aSite();
let seat: Seat;
let roadmap: FrameLocator;

async function open(page: Page, search = '', awaited = '.rm-bar'): Promise<FrameLocator> {
  await page.goto(`${stage.site().url}/jira/apps/portfolio/roadmap${search}`);
  const frame = frameOf(page, 'frame-portfolio');
  await frame.locator(awaited).first().waitFor();
  return frame;
}

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
  const leverages = (await table.locator('tbody tr td:last-child').allInnerTexts()).map((text) => Number(text.replace(/,/g, '')));
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

test('by keyboard an epic is moved to another PI, told before, and moved back', async () => {
  const { page } = seat;
  await roadmap.getByTestId('roadmap-search').fill('PAY-1');
  await roadmap.getByTestId('roadmap-search').press('Enter');
  await roadmap.getByTestId('timeline').focus();
  await page.keyboard.press('m');
  await roadmap.getByTestId('move-bar').waitFor();
  expect(await roadmap.getByTestId('move-previews').isVisible()).toBe(true);
  await picture(page, 'roadmap-move');
  await page.keyboard.press('Escape');
  await roadmap.getByTestId('move-bar').waitFor({ state: 'detached' });
  expect(await roadmap.getByTestId('timeline').evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowDown');
  const aimed = await roadmap.locator('.rm-move[data-aimed="true"]').getAttribute('data-pi');
  await page.keyboard.press('Enter');
  await textOf(roadmap.getByTestId('move-result'), new RegExp(`PAY-1 now aims for PI ${aimed}`));
  await roadmap.getByTestId('move-undo').press('Enter');
  await textOf(roadmap.getByTestId('move-result'), /Undone: PAY-1/);
});

test('from the table too: the row’s button or M opens the same choice, and the focus comes back to the row', async () => {
  const { page } = seat;
  const frame = await open(page, '?text=PAY-1&only=yes');
  await frame.getByTestId('roadmap-as-table').click();
  const button = frame.getByTestId('row-move-PAY-1');
  await button.press('Enter');
  await frame.getByTestId('move-bar').waitFor();
  await page.keyboard.press('Escape');
  await frame.getByTestId('move-bar').waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await textOf(frame.getByTestId('move-result'), /PAY-1 now aims for PI/);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await frame.getByTestId('move-undo').press('Enter');
  await textOf(frame.getByTestId('move-result'), /Undone: PAY-1/);
});

test('a finger scrolls; after a long press it drags a bar to another PI', async () => {
  const { page } = seat;
  await roadmap.getByTestId('roadmap-search').fill('PAY-1');
  await roadmap.getByTestId('roadmap-search').press('Enter');
  const box = (await roadmap.locator('.rm-row[aria-selected="true"] .rm-bar').boundingBox())!;
  const target = (await roadmap.locator('.rm-pi[title^="PI 2027.2"]').boundingBox())!;
  const touch = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) => touch.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', { x, y });
  await send('touchMove', { x: x + 40, y });
  await send('touchEnd');
  expect(await roadmap.getByTestId('move-previews').count()).toBe(0);
  await send('touchStart', { x, y });
  await roadmap.getByTestId('move-previews').waitFor();
  await send('touchMove', { x: x + 20, y });
  await send('touchMove', { x: target.x + target.width / 2, y });
  expect(await roadmap.locator('.rm-move[data-aimed="true"]').getAttribute('data-pi')).toBe('2027.2');
  await send('touchEnd');
  await textOf(roadmap.getByTestId('move-result'), /PAY-1 now aims for PI 2027\.2/);
  await roadmap.getByTestId('move-undo').click();
  await textOf(roadmap.getByTestId('move-result'), /Undone: PAY-1/);
});

test('a bar is dragged to another PI; Escape and a PI that is over leave it where it was', async () => {
  const { page } = seat;
  await roadmap.getByTestId('roadmap-search').fill('PAY-1');
  await roadmap.getByTestId('roadmap-search').press('Enter');
  const bar = roadmap.locator('.rm-row[aria-selected="true"] .rm-bar');
  const box = (await bar.boundingBox())!;
  const column = async (pi: string) => (await roadmap.locator(`.rm-pi[title^="PI ${pi}"]`).boundingBox())!;
  const target = await column('2027.2');
  const drag = async (x: number) => {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(x, box.y + box.height / 2, { steps: 6 });
    await roadmap.getByTestId('move-previews').waitFor();
  };
  await drag(target.x + target.width / 2);
  expect(await roadmap.locator('.rm-move[data-aimed="true"]').getAttribute('data-pi')).toBe('2027.2');
  expect(await roadmap.getByTestId('move-aimed').innerText()).toMatch(/PAY-1 to PI 2027\.2.*Intake opens on 22 Dec.*Its own dates still end in PI 2027\.1/s);
  await picture(page, 'roadmap-drag');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await roadmap.getByTestId('move-previews').waitFor({ state: 'detached' });
  expect(await roadmap.getByTestId('move-result').innerText()).toBe('');
  await drag(target.x + target.width / 2);
  await page.mouse.up();
  await textOf(roadmap.getByTestId('move-result'), /PAY-1 now aims for PI 2027\.2/);
  await roadmap.getByTestId('move-undo').click();
  await textOf(roadmap.getByTestId('move-result'), /Undone: PAY-1/);
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
