import type { FrameLocator, Page } from 'playwright-core';
import type { WipLimit } from '../../src/contract';
import { aSite, changeSettings } from './support/aSite';
import { seriousFaults } from './support/axe';
import { cleanAtWidths } from './support/cleanAtWidths';
import { hasFocus, keysOf } from './support/keyboard';
import { frameOf, textOf } from './support/pages';
import { picture } from './support/picture';

jest.setTimeout(300_000);

const kanban = (page: Page): FrameLocator => frameOf(page, 'frame-portfolio');
const inner = (page: Page) => page.frames().find((candidate) => candidate.url().includes('/_frame/'))!;

/** 13 epics are in implementing, 5 of them in Channels; Payments has 3 that are ready. */
const LIMITS: WipLimit[] = [
  { state: 'implementing', streamId: null, limit: 14 },
  { state: 'implementing', streamId: 'channels', limit: 4 },
  { state: 'ready', streamId: 'payments', limit: 3 },
];

/** Opens the Kanban tab and waits until all epics are read. */
async function openKanban(page: Page, url: string, search = ''): Promise<FrameLocator> {
  await page.goto(`${url}/jira/apps/portfolio/kanban${search}`);
  await kanban(page).locator('[data-testid="kanban-page"][data-phase="whole"]').waitFor();
  return kanban(page);
}

/** Drags a card by mouse over a column, and holds it there. */
async function dragOver(page: Page, frame: FrameLocator, key: string, state: string): Promise<void> {
  const card = frame.getByTestId(`kanban-card-${key}`);
  await card.scrollIntoViewIfNeeded();
  const [from, to] = [await card.boundingBox(), await frame.getByTestId(`kanban-column-${state}`).boundingBox()];
  await page.mouse.move(from!.x + 60, from!.y + 60);
  await page.mouse.down();
  // a drag begins with the first move, and the browser asks the target with each one after it
  await page.mouse.move(from!.x + 80, from!.y + 70, { steps: 4 });
  await page.mouse.move(to!.x + 60, from!.y + 70, { steps: 8 });
}

describe('the Portfolio Kanban', () => {
  const stage = aSite();
  const open = async (person: string, search = '', options = {}) => {
    const seat = await stage.seat(person, options);
    return { ...seat, frame: await openKanban(seat.page, stage.site().url, search) };
  };
  const statusOf = async (key: string) => ((await stage.site().jira('sam', `/rest/api/3/issue/${key}?fields=status`)).body as { fields: { status: { name: string } } }).fields.status.name;
  beforeAll(() => changeSettings(stage.site(), 'ada', (settings) => ({ ...settings, wip: LIMITS })));

  test('shows WIP against the limits of the portfolio and of each stream, and of each card how long it has been there', async () => {
    const { page, frame, complaints } = await open('sam');
    expect(await textOf(frame.getByTestId('wip-implementing'), /WIP 13 of 14/)).toBe('WIP 13 of 14');
    expect(await textOf(frame.getByTestId('wip-implementing-channels'), /over/)).toBe('▲ WIP 5 of 4 · 1 over');
    expect(await textOf(frame.getByTestId('wip-ready-payments'), /full/)).toBe('WIP 3 of 3 · full');
    const card = frame.getByTestId('kanban-card-PAY-1');
    await textOf(card, /WSJF 4\.8.*Instant refunds.*Payments/s);
    await textOf(card, /in its state: \d+ days/);
    await picture(page, 'kanban-light');
    expect(complaints()).toEqual([]);
  });

  test('what is asked for is in the address', async () => {
    const { page, frame } = await open('sam', '?stream=payments');
    expect(await frame.getByTestId('lane-channels').count()).toBe(0);
    await frame.getByTestId('kanban-lanes-owner').click();
    await page.waitForURL(/\/kanban\?lanes=owner&stream=payments$/);
    await frame.getByTestId('lane-lea').waitFor();
    await frame.getByTestId('kanban-text').fill('refund');
    await textOf(frame.getByTestId('kanban-count'), /^2 epics on the Kanban/);
    await frame.getByTestId('kanban-clear').click();
    await frame.getByTestId('kanban-as-table').click();
    await frame.getByTestId('kanban-sort-epic').click();
    await textOf(frame.getByTestId('kanban-table'), /DAT-1 Event backbone/);
    await textOf(frame.getByTestId('kanban-wip'), /Channels\s*▲ WIP 5 of 4 · 1 over/);
  });

  test('a card is dragged to another state by its real transition, and each column says first what that would give', async () => {
    const { page, frame, complaints } = await open('erin', '?stream=channels');
    await dragOver(page, frame, 'WEB-4', 'analyzing');
    await textOf(frame.getByTestId('kanban-column-analyzing'), /✓ Allowed/);
    await textOf(frame.getByTestId('kanban-column-implementing'), /– No transition leads here/);
    await textOf(frame.getByTestId('kanban-column-reviewing'), /It is here/);
    await picture(page, 'kanban-dragging');
    await page.mouse.up();
    await textOf(frame.getByTestId('kanban-result'), /WEB-4 is now in Analyzing\./);
    expect(await statusOf('WEB-4')).toBe('Analyzing');
    // no transition leads back from analyzing to reviewing
    expect(await frame.getByTestId('kanban-undo').count()).toBe(0);
    await frame.locator('[data-testid="kanban-page"][data-phase="whole"]').waitFor();
    await page.reload();
    await frame.getByTestId('kanban-card-WEB-4').waitFor();
    expect(await frame.getByTestId('kanban-card-WEB-4').locator('xpath=..').getAttribute('aria-colindex')).toBe('3');
    expect(complaints()).toEqual([]);
  });

  test('a card is moved by keyboard alone, and back again', async () => {
    const { page, frame, complaints } = await open('erin', '?stream=payments');
    const card = frame.getByTestId('kanban-card-PAY-11');
    await card.focus();
    await page.keyboard.press('m');
    await textOf(frame.getByTestId('kanban-move-bar'), /Reviewing ✓ Allowed/);
    await page.keyboard.press('Escape');
    expect(await frame.locator(':focus').getAttribute('data-testid')).toBe('kanban-card-PAY-11');
    await page.keyboard.press('m');
    await frame.locator('input[type="radio"]:focus').waitFor();
    expect(await frame.getByTestId('kanban-to-reviewing').isChecked()).toBe(true);
    await textOf(frame.getByTestId('kanban-move-bar'), /Reviewing ✓ Allowed/);
    await page.keyboard.press('Enter');
    await textOf(frame.getByTestId('kanban-result'), /PAY-11 is now in Reviewing\./);
    expect(await statusOf('PAY-11')).toBe('Reviewing');
    await frame.locator('[data-testid="kanban-card-PAY-11"]:focus').waitFor();
    await frame.getByTestId('kanban-undo').press('Enter');
    await textOf(frame.getByTestId('kanban-result'), /Undone: PAY-11 is in Funnel again\./);
    expect(await statusOf('PAY-11')).toBe('Funnel');
    await keysOf(page).to(frame.getByRole('button', { name: 'Dismiss' }), 'Enter');
    expect(await hasFocus(card)).toBe(true);
    expect(complaints()).toEqual([]);
  });

  test('filters are cleared by keyboard alone, in the toolbar and where no epic passes', async () => {
    const { page, frame } = await open('erin', '');
    const { to, type } = keysOf(page);
    const text = frame.getByTestId('kanban-text');
    await text.focus();
    await type('PAY-1');
    await to(frame.getByTestId('kanban-clear'), 'Enter');
    await to(text);
    await type('no such epic');
    await to(frame.getByTestId('kanban-nothing').getByRole('button'), 'Enter');
    await to(text);
    expect(await text.inputValue()).toBe('');
  });

  test('a refusal of the gate is shown word for word, and the card stays', async () => {
    const { page, frame } = await open('erin', '?stream=payments');
    await dragOver(page, frame, 'PAY-2', 'implementing');
    await textOf(frame.getByTestId('kanban-column-implementing'), /✕ Refused: /);
    const first = await textOf(frame.getByTestId('kanban-drop-reason'), /PI/);
    await picture(page, 'kanban-refused-first');
    await page.mouse.up();
    const shown = await textOf(frame.getByTestId('kanban-refusal').getByTestId('fault'), /PI/);
    await picture(page, 'kanban-refused');
    const said = (await stage.site().jira('erin', '/rest/api/3/issue/PAY-2/transitions', { method: 'POST', body: { transition: { id: '41' } } })) as { status: number; body: { errorMessages: string[] } };
    expect(said.status).toBe(400);
    // what was said before the drop is what the gate said then
    expect(first).toContain(said.body.errorMessages.join(' ').replace(/\s+/g, ' ').trim());
    expect(shown).toContain(said.body.errorMessages.join(' ').replace(/\s+/g, ' ').trim());
    expect(await statusOf('PAY-2')).toBe('Ready');
    expect(await frame.getByTestId('kanban-card-PAY-2').locator('xpath=..').getAttribute('aria-colindex')).toBe('4');
    expect(await frame.getByTestId('kanban-undo').count()).toBe(0);
  });

  test('who may change nothing is offered no way', async () => {
    const { page, frame } = await open('val', '?stream=payments');
    await frame.getByTestId('kanban-card-PAY-1').focus();
    await page.keyboard.press('m');
    await textOf(frame.getByTestId('kanban-move-bar'), /Implementing – No transition leads here/);
    expect(await frame.getByTestId('kanban-move-confirm').getAttribute('aria-disabled')).toBe('true');
    for (const each of page.frames()) expect(await each.content()).not.toMatch(/Strong customer auth/);
  });

  // one page a theme, and from view to view in it, as people go: starting a browser page costs more than all of the checks
  test.each(['light', 'dark'] as const)('in %s', async (theme) => {
    const { page, frame, complaints } = await open('sam', '', { theme });
    const check = (name: string) => cleanAtWidths(page, [1920, 320, 1280], `kanban-${name}-${theme}`);
    await textOf(frame.getByTestId('kanban-card-PAY-1'), /\d+ days/);
    await check('cards');
    await frame.getByTestId('kanban-card-PAY-1').focus();
    await page.keyboard.press('m');
    await textOf(frame.getByTestId('kanban-move-bar'), /Implementing ✕ Refused|Implementing ✓ Allowed/);
    await check('moving');
    // the host makes the frame as high as its content: the board must not grow with it
    expect(await frame.getByTestId('kanban').evaluate((box) => box.clientHeight)).toBeLessThanOrEqual(500);
    await page.keyboard.press('Escape');
    await frame.getByTestId('kanban-as-table').click();
    await frame.getByTestId('kanban-table').waitFor();
    await check('table');
    expect(complaints()).toEqual([]);
  });
});

describe('the Kanban in a tile, 400 px wide', () => {
  const stage = aSite();
  const gadget = (page: Page): FrameLocator => frameOf(page, 'gadget-health');
  beforeAll(() => changeSettings(stage.site(), 'ada', (settings) => ({ ...settings, wip: LIMITS })));

  test.each(['light', 'dark'] as const)('is chosen in the edit screen, and opens the tab, in %s', async (theme) => {
    const { page, complaints } = await stage.seat('sam', { width: 400, theme });
    await page.goto(`${stage.site().url}/jira/dashboards`);
    await page.getByTestId('gadget-add').click();
    await page.getByRole('menuitem', { name: /Interlock portfolio/ }).click();
    await gadget(page).getByTestId('gadget-save').waitFor();
    await gadget(page).getByRole('radio', { name: 'Portfolio Kanban' }).check({ force: true });
    await gadget(page).getByTestId('gadget-kanban-state').selectOption('implementing');
    await picture(page, `gadget-kanban-edit-${theme}`);
    expect(await seriousFaults(inner(page))).toEqual([]);
    await gadget(page).getByTestId('gadget-save').click();
    await gadget(page).locator('[data-testid="kanban-tile"][data-phase="whole"]').waitFor();
    await textOf(gadget(page).getByTestId('kanban-state-implementing'), /Implementing\s+1\d\s*WIP 13 of 14/);
    await textOf(gadget(page).getByTestId('top-cards'), /MOB-1|WEB-1|PAY-5|MOB-3/);
    await picture(page, `gadget-kanban-${theme}`);
    expect(await inner(page).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(await seriousFaults(inner(page))).toEqual([]);
    await gadget(page).getByTestId('kanban-state-ready').click();
    await gadget(page).getByRole('heading', { name: 'Top of Ready by WSJF' }).waitFor();
    const [opened] = await Promise.all([page.context().waitForEvent('page'), gadget(page).getByTestId('open-kanban').click()]);
    await opened.waitForURL(/\/jira\/apps\/portfolio\/kanban/);
    expect(complaints()).toEqual([]);
  });
});
