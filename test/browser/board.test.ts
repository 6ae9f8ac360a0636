import type { FrameLocator, Page } from 'playwright-core';
import { aSite } from './support/aSite';
import { cleanAtWidths } from './support/cleanAtWidths';
import { frameOf, textOf } from './support/pages';
import { picture } from './support/picture';

jest.setTimeout(300_000);

const board = (page: Page): FrameLocator => frameOf(page, 'frame-portfolio');

/** Opens the Board tab and waits until all epics are read. */
async function openBoard(page: Page, url: string, search = ''): Promise<FrameLocator> {
  await page.goto(`${url}/jira/apps/portfolio/board${search}`);
  await board(page).locator('[data-testid="board-page"][data-phase="whole"]').waitFor();
  return board(page);
}


describe('the program board', () => {
  const stage = aSite();
  const open = async (person: string, search = '', options = {}) => {
    const seat = await stage.seat(person, options);
    return { ...seat, frame: await openBoard(seat.page, stage.site().url, search) };
  };

  test('cards stand where they are planned or meant to be, with the load of each cell', async () => {
    const { page, frame, complaints } = await open('sam');
    const cell = (stream: string, column: string) => frame.getByTestId(`cell-${stream}-${column}`);
    await cell('payments', '2027.1').getByTestId('card-PAY-1').waitFor();
    await cell('payments', '2026.4').getByTestId('card-PAY-5').waitFor();
    await cell('payments', '2027.2').getByTestId('card-PAY-4').waitFor();
    await cell('payments', 'none').getByTestId('card-PAY-11').waitFor();
    await cell('data-platform', '2027.1').getByTestId('card-DAT-1').waitFor();
    // PAY-5 and PAY-6; PAY-1, PAY-2 and PAY-12; PAY-3, PAY-4 and PAY-10, of which two have no size
    expect(await frame.getByTestId('load-payments-2026.4').innerText()).toBe('13 of 40 points');
    expect(await frame.getByTestId('load-payments-2027.1').innerText()).toBe('16 of 40 points');
    expect(await frame.getByTestId('load-payments-2027.2').innerText()).toBe('13 of 40 points, 2 epics without size');
    expect(await frame.getByTestId('load-data-platform-2027.1').innerText()).toMatch(/^▲ \d+ of 30 points, \d+ too many$/);
    await picture(page, 'board-sam');
    expect(complaints()).toEqual([]);
  });

  test('what is asked for is in the address, and a cell opens as a list', async () => {
    const { page, frame } = await open('sam', '?stream=channels');
    expect(await frame.getByTestId('load-payments-2027.1').count()).toBe(0);
    await frame.getByTestId('more-channels-2026.4').click();
    const dialog = frame.getByTestId('cell-dialog');
    await dialog.getByRole('row').filter({ hasText: 'WEB-7' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await frame.getByTestId('board-columns').selectOption('of 2027.1');
    await page.waitForURL(/\/board\?stream=channels&of=2027\.1$/);
    await frame.getByTestId('column-2027.1-1').waitFor();
    await frame.getByTestId('board-as-table').click();
    await textOf(frame.getByTestId('board-table'), /MOB-1 One-tap checkout/);
    await page.goBack();
    await frame.getByTestId('board').waitFor();
  });

  test('an epic is moved by keyboard alone: what it would give is said first, and it can be undone', async () => {
    const { page, frame, complaints } = await open('erin', '?stream=payments');
    const at = (column: string) => frame.getByTestId(`cell-payments-${column}`).getByTestId('card-PAY-1');
    await at('2027.1').focus();
    await textOf(frame.getByTestId('strings').locator('xpath=..'), /PAY-1/);
    await page.keyboard.press('m');
    await textOf(frame.getByTestId('move-bar'), /PI 2026\.4 ▲ Intake closed on 7 Sep: can only be reached by exception/);
    await textOf(frame.getByTestId('move-bar'), /PI 2027\.1 ● Intake is open until 21 Dec/);
    await textOf(frame.getByTestId('column-2027.2'), /Intake opens on 22 Dec/);
    await page.keyboard.press('Escape');
    expect(await frame.locator(':focus').getAttribute('data-testid')).toBe('card-PAY-1');
    await page.keyboard.press('m');
    await frame.locator('input[type="radio"]:focus').waitFor();
    while (!(await frame.getByTestId('move-to-2027.2').isChecked())) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await textOf(frame.getByTestId('move-result'), /PAY-1 now aims for PI 2027\.2\. Its own dates still end in PI 2027\.1\./);
    await at('2027.2').waitFor();
    expect(await frame.locator(':focus').getAttribute('data-testid')).toBe('card-PAY-1');
    expect(await at('2027.2').innerText()).toMatch(/Its dates end in PI 2027\.1/);
    await picture(page, 'board-moved');
    await frame.locator('[data-testid="board-page"][data-phase="whole"]').waitFor();
    await page.reload();
    await at('2027.2').waitFor();
    await at('2027.2').focus();
    await page.keyboard.press('m');
    await frame.getByTestId('move-to-2027.1').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await textOf(frame.getByTestId('move-result'), /PAY-1 now aims for PI 2027\.1\./);
    await at('2027.1').waitFor();
    await frame.getByTestId('move-undo').press('Enter');
    await textOf(frame.getByTestId('move-result'), /Undone: PAY-1 aims for PI 2027\.2 again\./);
    await at('2027.2').waitFor();
    expect(complaints()).toEqual([]);
  });

  test('a card is dragged to another PI, and each column says what it would give', async () => {
    const { page, frame } = await open('erin', '?stream=channels');
    const target = frame.getByTestId('cell-channels-2027.2');
    await target.scrollIntoViewIfNeeded();
    const [from, to] = [await frame.getByTestId('card-MOB-1').boundingBox(), await target.boundingBox()];
    await page.mouse.move(from!.x + 60, from!.y + 30);
    await page.mouse.down();
    // a drag begins with the first move, and the browser asks the target with each one after it
    await page.mouse.move(from!.x + 90, from!.y + 40, { steps: 4 });
    await page.mouse.move(to!.x + 60, to!.y + 30, { steps: 6 });
    await textOf(frame.getByTestId('column-2027.2'), /Admitted to PI 2026\.4, so it may be worked on/);
    await textOf(frame.getByTestId('column-2027.1'), /Admitted to PI 2026\.4/);
    await page.mouse.up();
    await textOf(frame.getByTestId('move-result'), /MOB-1 now aims for PI 2027\.2/);
    await target.getByTestId('card-MOB-1').waitFor();
  });

  test('who may not edit an issue is told, and the card goes back', async () => {
    const { page, frame } = await open('val', '?stream=payments');
    const before = frame.getByTestId('cell-payments-2027.1').getByTestId('card-PAY-2');
    await before.focus();
    await page.keyboard.press('m');
    await frame.getByTestId('move-to-2027.3').check();
    await page.keyboard.press('Enter');
    await frame.getByTestId('fault').waitFor();
    await before.waitFor();
    expect(await frame.getByTestId('move-undo').count()).toBe(0);
  });

  // one page a theme, and from view to view in it, as people go: starting a browser page costs more than all of the checks
  test.each(['light', 'dark'] as const)('in %s', async (theme) => {
    const { page, frame, complaints } = await open('sam', '', { theme });
    const check = (name: string) => cleanAtWidths(page, [1920, 320, 1280], `board-${name}-${theme}`);
    await check('cards');
    await frame.getByTestId('card-DAT-5').press('Enter');
    await frame.getByTestId('card-details').waitFor();
    await page.keyboard.press('m');
    await frame.getByTestId('move-bar').waitFor();
    await check('moving');
    // the host makes the frame as high as its content: the board must not grow with it
    expect(await frame.getByTestId('board').evaluate((box) => box.clientHeight)).toBeLessThanOrEqual(500);
    await page.keyboard.press('Escape');
    await frame.getByTestId('board-as-table').click();
    await frame.getByTestId('board-table').waitFor();
    await check('table');
    expect(complaints()).toEqual([]);
  });

  test('loads are held against the capacity that an admin sets', async () => {
    const { page } = await stage.seat('ada');
    await page.goto(`${stage.site().url}/jira/settings/apps/setup`);
    const setup = frameOf(page, 'frame-setup');
    const capacity = setup.getByTestId('field-streams[0].capacity');
    expect(await capacity.inputValue()).toBe('40');
    await capacity.fill('many');
    await capacity.blur();
    await textOf(setup.getByTestId('problem-streams[0].capacity'), /points of job size that fit in a PI/);
    await capacity.scrollIntoViewIfNeeded();
    await picture(page, 'setup-capacity');
    await capacity.fill('5');
    await setup.getByTestId('setup-save').click();
    await textOf(setup.getByTestId('setup-changes'), /Stream Payments: capacity 40 points a PI → 5 points a PI/);
    const { frame } = await open('sam', '?stream=payments');
    await textOf(frame.getByTestId('load-payments-2026.4'), /13 of 5 points, 8 too many/);
  });
});
