import type { Locator } from 'playwright-core';
import { aSite } from './support/aSite';
import { hasFocus } from './support/keyboard';
import { gone, keyboardDesk } from './support/keyboardDesk';
import { keyboardRoadmap } from './support/keyboardRoadmap';
import { textOf } from './support/pages';

jest.setTimeout(120_000);

const stage = aSite();
const desk = keyboardDesk(stage, 'sam');
const { page, app, open, arrive, lookAt, to, press, type, button, box } = desk;
const { timeline, row, rowLabels, zoom, find } = keyboardRoadmap(desk);
const radio = (name: string): Locator => app().getByRole('radio', { name, exact: true });
const list = (name: string): Locator => app().getByRole('combobox', { name, exact: true });

describe('the program board', () => {
  const openBoard = (search = ''): Promise<void> => open(`/jira/apps/portfolio/board${search}`, 'frame-portfolio', '[data-testid="board-page"][data-phase="whole"] [data-testid^="card-"]');
  const card = (key: string): Locator => app().getByTestId(`card-${key}`);
  const columns = (): Promise<string[]> => app().locator('.bd-column-name').allInnerTexts();
  const firstCard = (): Locator => app().locator('[data-testid="board"] [tabindex="0"]');
  const details = (): Locator => app().getByTestId('card-details');
  const result = (words: RegExp): Promise<string> => textOf(app().getByTestId('move-result'), words);
  const toPay1 = async (): Promise<void> => {
    await to(firstCard(), 'ArrowRight', 'ArrowRight');
    expect(await hasFocus(card('PAY-1'))).toBe(true);
  };

  test('from another tab to its own; more PIs, and the iterations of one', async () => {
    await open('/jira/apps/portfolio/roadmap', 'frame-portfolio', '.rm-bar');
    await to(app().getByRole('tab', { name: 'Roadmap' }), 'ArrowRight');
    await app().getByRole('tab', { name: 'Board', selected: true }).waitFor();
    await to(list('Columns'), 'ArrowDown');
    await page().waitForURL(/board\?pis=5/);
    expect(await columns()).toHaveLength(6);
    await type('Iterations of PI 2027.1');
    await page().waitForURL(/board\?of=2027\.1/);
    expect(await columns()).toEqual(expect.arrayContaining(['No iteration', 'Iteration 1', 'IP iteration']));
    await press('Home');
    await page().waitForURL(/board\?pis=1/);
  });

  test('from card to card: its strings light up, its facts open and close, and a cell opens as a list', async () => {
    await openBoard('?stream=payments&stream=channels');
    await toPay1();
    expect(await card('PAY-1').getAttribute('class')).toContain('bd-lit');
    expect(await app().locator('.bd-string.bd-dimmed').count()).toBeGreaterThan(0);
    expect(await app().locator('.bd-string:not(.bd-dimmed)').count()).toBeGreaterThan(0);
    await press('Enter');
    await textOf(details(), /Waits for.*DAT-1/s);
    await press('Escape');
    await gone(details());
    await press('Space');
    await to(details().getByRole('button', { name: 'Close' }), 'Enter');
    await gone(details());
    expect(await hasFocus(card('PAY-1'))).toBe(true);
    await press('ArrowLeft', ...Array.from({ length: 6 }, () => 'ArrowDown'));
    const more = button(/^and 1 more/);
    expect(await hasFocus(more)).toBe(true);
    await press('Enter');
    await to(app().getByRole('dialog').getByRole('link', { name: 'WEB-7' }).first(), 'Escape');
    await gone(app().getByRole('dialog'));
    expect(await hasFocus(more)).toBe(true);
  });

  test('its filters are set and cleared, its signs explained, and what is empty says so', async () => {
    await openBoard();
    await to(app().getByRole('searchbox'));
    await type('DAT-1');
    await gone(card('PAY-1'));
    await to(button('Clear filters'), 'Enter');
    await card('PAY-1').waitFor();
    await to(button('Stream'), 'Enter');
    await to(box('Channels'), 'Space');
    await gone(card('PAY-1'));
    await to(button('Clear'), 'Enter', 'Escape');
    await card('PAY-1').waitFor();
    await to(button('In conflict'), 'Space');
    await gone(card('PAY-11'));
    await to(app().getByRole('searchbox'));
    await type('no such epic');
    await to(app().getByTestId('board-nothing').getByRole('button', { name: 'Clear filters' }), 'Enter');
    await card('PAY-11').waitFor();
    await to(app().locator('summary', { hasText: 'Legend' }), 'Enter');
    await app().getByText(/A card stands in its target PI/).waitFor();
  });

  test('a card is moved: its verdict first, called off, done, undone and dismissed, on the board and in the table', async () => {
    await openBoard('?stream=payments');
    await toPay1();
    await press('m');
    await textOf(app().getByTestId('move-bar'), /PI 2027\.2 ◷ Intake opens on 22 Dec/);
    await press('Escape');
    expect(await hasFocus(card('PAY-1'))).toBe(true);
    await press('m', 'ArrowDown', 'Enter');
    await result(/PAY-1 now aims for PI 2027\.2/);
    await app().getByTestId('cell-payments-2027.2').getByTestId('card-PAY-1').waitFor();
    expect(await hasFocus(card('PAY-1'))).toBe(true);
    await to(button('Undo'), 'Enter');
    await result(/Undone: PAY-1/);
    await to(button('Dismiss'), 'Enter');
    expect(await hasFocus(card('PAY-1'))).toBe(true);
    await to(button('Table'), 'Enter');
    await to(button(/^Move\s+PAY-1\b/), 'Enter', 'ArrowDown', 'Enter');
    await result(/PAY-1 now aims for/);
    await to(button('Undo'), 'Enter');
    await result(/Undone: PAY-1/);
    await to(button('Board'), 'Enter');
    await card('PAY-1').waitFor();
  });
});

describe('the roadmap elsewhere', () => {
  /** Chooses in the host's menu, and goes on in the app's frame that it opens. */
  const add = async (menu: string, item: RegExp, frame: string): Promise<void> => {
    await to(page().getByRole('button', { name: menu }), 'Enter');
    await to(page().getByRole('menuitem', { name: item }), 'Enter');
    await lookAt(frame).locator('form').waitFor();
  };
  const pick = async (name: string, ...names: string[]): Promise<void> => to(list(name), 'Home', ...names);
  const rows = async (): Promise<void> => {
    await to(timeline(), 'Home', 'ArrowDown');
    await row(/^PAY-\d/).waitFor();
  };

  test('of one stream, on its project’s page, to an issue that it waits for', async () => {
    await open('/jira/projects/PAY/apps/stream', 'frame-stream', '.rm-bar');
    await to(zoom('PI'), 'Enter');
    await zoom('PI', { pressed: true }).waitFor();
    await find('PAY-1');
    await row(/^PAY-1, /).waitFor();
    await to(timeline(), 'Enter');
    await textOf(app().getByTestId('epic-card'), /^PAY-1/);
    await press('Escape');
    await to(app().getByTestId('filter-state'), 'Space');
    await to(box('Implementing'), 'Space');
    expect((await rowLabels()).filter((label) => !label.includes(', Implementing'))).toEqual([]);
    await to(button('Clear filters'), 'Enter');
    await to(button('Table'), 'Enter');
    await to(app().getByRole('link', { name: 'PAY-1', exact: true }).first());
    await to(button('Timeline'), 'Enter');
    await timeline().waitFor();
    await to(app().getByTestId('stream-waits').getByRole('link').first());
    const [opened] = await Promise.all([page().context().waitForEvent('page'), press('Enter')]);
    expect(opened.url()).toMatch(/\/browse\/[A-Z]+-\d+$/);
    await opened.close();
  });

  test('in a tile of a dashboard, chosen on its edit screen', async () => {
    await arrive('/jira/dashboards');
    await add('Add gadget', /Interlock portfolio/, 'gadget-health');
    await to(radio('Portfolio health'), 'ArrowDown');
    await to(radio('All that whoever looks can see'), 'ArrowDown');
    await to(button('Save'), 'Enter');
    await textOf(app().getByTestId('gadget-streams-problem'), /Choose at least one value stream/);
    await to(box('Payments'), 'Space');
    await pick('Horizon', 'ArrowDown');
    await pick('Zoom', 'End');
    await pick('Dependencies', 'End');
    await to(box('Intake cutoffs'), 'Space');
    await to(app().getByRole('textbox', { name: 'Title' }));
    await type('Payments ahead');
    await press('Enter');
    await app().locator('[data-testid="roadmap-tile"][data-phase="whole"] .rm-bar').first().waitFor();
    expect(await app().getByRole('heading', { level: 1 }).innerText()).toBe('Payments ahead');
    expect(await app().getByTestId('scope').innerText()).toBe('Payments, PI 2026.4 to PI 2027.1');
    expect(await app().locator('.rm-weekend').count()).toBeGreaterThan(4);
    expect(await app().locator('.rm-flag-cutoff, .rm-links').count()).toBe(0);
    await rows();
    await to(page().getByRole('button', { name: 'Edit Interlock portfolio' }), 'Enter');
    await to(button('Cancel'), 'Enter');
    await timeline().waitFor();
  });

  test('in a macro on a Confluence page, chosen in its form', async () => {
    await arrive('/wiki/page');
    await add('Insert macro', /Interlock roadmap/, 'macro-config-roadmap');
    await to(app().getByRole('textbox', { name: 'Title' }));
    await type('Plan for 2027');
    await to(radio('All that whoever reads can see'), 'ArrowDown');
    await to(box('Payments'), 'Space');
    await to(box('Data Platform'), 'Space');
    await pick('Horizon', 'ArrowDown');
    await pick('Zoom', 'End');
    await to(box('Show dependencies between streams'), 'Space');
    await to(button('Save'), 'Enter');
    await lookAt('macro-roadmap').locator('[data-testid="macro"][data-phase="whole"] .rm-bar').first().waitFor();
    expect(await app().getByRole('heading', { level: 2 }).innerText()).toBe('Plan for 2027');
    expect(await app().getByTestId('macro-scope').innerText()).toBe('Payments, Data Platform, PI 2026.4 to PI 2027.1');
    expect(await app().locator('.rm-weekend').count()).toBeGreaterThan(4);
    expect(await app().locator('.rm-links').count()).toBe(0);
    await rows();
  });
});
