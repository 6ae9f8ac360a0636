import type { FrameLocator } from 'playwright-core';
import { aSite } from './support/aSite';
import type { Seat } from './support/chrome';
import { openRoadmap } from './support/openRoadmap';
import { textOf } from './support/pages';
import { picture } from './support/picture';

jest.setTimeout(120_000);

const stage = aSite();
let seat: Seat;
let roadmap: FrameLocator;

beforeAll(async () => {
  seat = await stage.seat('sam');
});
afterAll(() => seat.leave());
beforeEach(async () => {
  roadmap = await openRoadmap(seat.page, stage.site().url);
});
afterEach(() => expect(seat.complaints()).toEqual([]));

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
  const frame = await openRoadmap(page, stage.site().url, '?text=PAY-1&only=yes');
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
