import type { Locator } from 'playwright-core';
import { aSite } from './support/aSite';
import { hasFocus } from './support/keyboard';
import { gone, keyboardDesk } from './support/keyboardDesk';
import { keyboardRoadmap } from './support/keyboardRoadmap';
import { textOf } from './support/pages';

jest.setTimeout(120_000);

/*
 * "Every action of the roadmap surfaces is done once by keyboard alone": from a page just loaded, and what each does is seen.
 * Stream page, program board, gadget and macro are in keyboardSurfaces. Beside these, roadmap and board know the keys of the chart and of
 * moving, macro its form, kanban a move, and milestones a new one.
 */
const stage = aSite();
const desk = keyboardDesk(stage, 'sam');
const { page, app, open, to, press, type, button, box } = desk;
const { timeline, row, rowLabels, zoom, find } = keyboardRoadmap(desk);
const openRoadmap = (search = ''): Promise<void> => open(`/jira/apps/portfolio/roadmap${search}`, 'frame-portfolio', 'html[data-portfolio-phase="whole"] .rm-bar');
const todayAt = async (): Promise<number> => (await app().locator('.rm-flag-today').boundingBox())!.x;

describe('the roadmap', () => {
  test('from another tab to its own; each zoom, closer and wider, and zooming out keeps today where it was', async () => {
    await open('/jira/apps/portfolio/board', 'frame-portfolio', '[data-testid^="card-"]');
    await to(app().getByRole('tab', { name: 'Board' }), 'ArrowLeft');
    await app().getByRole('tab', { name: 'Roadmap', selected: true }).waitFor();
    expect(page().url()).toContain('/portfolio/roadmap');
    const widths: number[] = [];
    for (const name of ['Fit', 'PI', 'Quarter', 'Iteration', 'Day']) {
      await to(zoom(name), 'Enter');
      await zoom(name, { pressed: true }).waitFor();
      widths.push((await app().locator('.rm-pi.rm-now').boundingBox())!.width);
    }
    expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
    const before = await todayAt();
    await to(button('Zoom out'), 'Space');
    await zoom('Iteration', { pressed: true }).waitFor();
    expect(Math.abs((await todayAt()) - before)).toBeLessThan(20);
    await to(button('Zoom in'), 'Space');
    await zoom('Day', { pressed: true }).waitFor();
    for (const [key, name] of [['-', 'Iteration'], ['+', 'Day'], ['0', 'Fit']] as const) {
      await to(timeline(), key);
      await zoom(name, { pressed: true }).waitFor();
    }
  });

  test('panned, to what is earlier, and back to today', async () => {
    await openRoadmap('?zoom=iteration');
    const start = await todayAt();
    await to(timeline(), 'ArrowRight', 'ArrowRight');
    expect(await todayAt()).toBeLessThan(start);
    await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    expect(await todayAt()).toBeGreaterThan(start);
    await to(button('Today'), 'Enter');
    expect(Math.abs((await todayAt()) - start)).toBeLessThan(5);
    await to(button(/ earlier$/), 'Enter');
    expect(await todayAt()).toBeGreaterThan(start);
    expect(await hasFocus(timeline())).toBe(true);
  });

  test('through the rows; a lane collapses and expands; a card opens, and closing it leads back', async () => {
    await openRoadmap();
    const lane = (expanded: boolean): Promise<void> => app().getByRole('row', { name: /^Payments, /, expanded, selected: true }).waitFor();
    await to(timeline(), 'Home', 'ArrowLeft');
    await lane(false);
    await press('ArrowRight');
    await lane(true);
    await press('Enter');
    await lane(false);
    await press('Space');
    await lane(true);
    await press('PageDown', 'End');
    await row(/^SYS-\d/).waitFor();
    await press('PageUp', 'Home', 'ArrowDown', 'ArrowDown', 'ArrowUp');
    await row(/^PAY-\d/).waitFor();
    const card = app().getByTestId('epic-card');
    await press('Enter');
    expect(await textOf(card, /Starts/)).toMatch(/^PAY-\d/);
    await press('Escape');
    await gone(card);
    expect(await hasFocus(timeline())).toBe(true);
    await press('Space');
    await to(button('Close'), 'Enter');
    await gone(card);
    expect(await hasFocus(timeline())).toBe(true);
  });

  test('the search jumps to an epic, whose chain lights up and is let go; it hides the others, and says where none is left', async () => {
    await openRoadmap('?stream=payments&stream=data-platform');
    await find('PAY-1');
    await row(/^PAY-1, /).waitFor();
    await press('Enter');
    await row(/^PAY-1\d, /).waitFor();
    await press('Shift+Enter');
    await row(/^PAY-1, /).waitFor();
    const lit = (): Promise<string[]> => app().locator('.rm-row.rm-lit .rm-key').allInnerTexts();
    expect(await lit()).toEqual(expect.arrayContaining(['PAY-1', 'DAT-7']));
    await to(timeline(), 'ArrowDown');
    expect(await lit()).not.toContain('PAY-1');
    await press('Escape');
    await gone(app().locator('.rm-row.rm-dim').first());
    await to(button('Only these'), 'Space');
    await button('Only these', { pressed: true }).waitFor();
    expect((await rowLabels()).every((label) => label.startsWith('PAY-1'))).toBe(true);
    await find('no such epic');
    await to(app().getByTestId('roadmap-nothing').getByRole('button', { name: 'Clear filters' }), 'Enter');
    await app().getByRole('row', { name: /^MOB-1, / }).waitFor();
    await find('PAY-2');
    await press('Escape');
    await gone(button('Only these'));
  });

  test('each filter is opened, changed and cleared, and its menu closed', async () => {
    await openRoadmap();
    const all = (await rowLabels()).length;
    for (const [menu, choice, kept] of [
      ['stream', 'Data Platform', /^DAT-/],
      ['state', 'Implementing', /, Implementing/],
      ['pi', /now/, /./],
      ['owner', 'Erin Okafor', /./],
    ] as const) {
      await to(app().getByTestId(`filter-${menu}`), 'Enter');
      await to(box(choice), 'Space');
      await box(choice, { checked: true }).waitFor();
      const labels = await rowLabels();
      expect({ menu, fewer: labels.length < all, others: labels.filter((label) => !kept.test(label)) }).toEqual({ menu, fewer: true, others: [] });
      await to(button('Clear'), 'Enter');
      await box(choice, { checked: false }).waitFor();
      await press('Escape');
      await gone(box(choice));
      expect(await hasFocus(app().getByTestId(`filter-${menu}`))).toBe(true);
    }
    expect((await rowLabels()).length).toBe(all);
    await to(app().getByTestId('filter-owner'), 'Enter');
    await to(app().getByRole('searchbox', { name: 'Find in Owner' }));
    await type('erin');
    await gone(box('Lea Brandt'));
    await box('Erin Okafor').waitFor();
  });

  test('conflicts, dates that disagree and what is past are filtered, and all filters cleared at once', async () => {
    await openRoadmap();
    await stage.site().jira('ada', '/rest/api/3/issue/PAY-101', { method: 'PUT', body: { fields: { duedate: '2027-06-01' } } });
    await to(button('Refresh'), 'Enter');
    await button('Dates disagree').waitFor();
    expect(await hasFocus(button('Refresh'))).toBe(true);
    for (const [name, words] of [['In conflict', ', in conflict'], ['Dates disagree', ', dates disagree: ']] as const) {
      await to(button(name), 'Space');
      await button(name, { pressed: true }).waitFor();
      expect((await rowLabels()).filter((label) => !label.includes(words))).toEqual([]);
      await to(button('Clear filters'), 'Enter');
      await button(name, { pressed: false }).waitFor();
    }
    const past = (state: object): Locator => app().getByRole('button', { name: /inished before this PI/, ...state });
    const rows = (): Promise<string | null> => timeline().getAttribute('aria-rowcount');
    const all = await rows();
    await to(past({}), 'Enter');
    await past({ pressed: true }).waitFor();
    expect(Number(await rows())).toBeLessThan(Number(all));
    await press('Enter');
    await past({ pressed: false }).waitFor();
    expect(await rows()).toBe(all);
  });

  test('dependencies and marks are chosen, and what they mean is opened', async () => {
    await openRoadmap();
    const links = app().getByRole('combobox', { name: 'Dependencies' });
    const drawn = (): Promise<string> => app().locator('.rm-links').innerHTML();
    const cross = await drawn();
    await to(links, 'ArrowDown');
    await page().waitForURL(/links=all/);
    expect((await drawn()).length).toBeGreaterThan(cross.length);
    await press('ArrowDown');
    await gone(app().locator('.rm-links'));
    await press('Home');
    await app().locator('.rm-links').waitFor();
    await to(button('Hide marks'), 'Enter');
    await to(box('Intake cutoffs'), 'Space');
    await gone(app().locator('.rm-flag-cutoff').first());
    await to(button('Clear'), 'Enter');
    await app().locator('.rm-flag-cutoff').first().waitFor();
    await press('Escape');
    await to(app().locator('summary', { hasText: 'Legend' }), 'Enter');
    await app().getByText('Tight: both in the same PI').waitFor();
    await to(app().locator('summary', { hasText: 'Marked dates' }), 'Space');
    await app().getByRole('row', { name: /21 Dec Intake cutoff/ }).waitFor();
  });

  test('an epic is moved: its verdict first, called off, done, undone and dismissed, from its row and from its card', async () => {
    await openRoadmap();
    await find('PAY-1');
    await row(/^PAY-1, /).waitFor();
    await to(timeline(), 'm');
    await textOf(app().getByTestId('move-bar'), /PI 2026\.4 ▲ Intake closed on 7 Sep: can only be reached by exception/);
    await press('Escape');
    await gone(app().getByTestId('move-bar'));
    expect(await hasFocus(timeline())).toBe(true);
    await press('Enter');
    await to(button('Move to another PI (M)'), 'Enter', 'ArrowDown');
    const chosen = app().getByRole('radio', { checked: true });
    expect(await chosen.evaluate((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent)).toMatch(/PI 2027\.2 ◷ Intake opens on 22 Dec/);
    await press('Enter');
    await textOf(app().getByTestId('move-result'), /PAY-1 now aims for PI 2027\.2/);
    expect(await hasFocus(timeline())).toBe(true);
    await to(button('Undo'), 'Enter');
    await textOf(app().getByTestId('move-result'), /Undone: PAY-1/);
    await to(button('Dismiss'), 'Enter');
    await gone(button('Dismiss'));
    expect(await hasFocus(timeline())).toBe(true);
  });

  test('it is taken along as CSV, SVG, PNG and on paper', async () => {
    await openRoadmap();
    await app().locator('body').evaluate(() => (globalThis.print = () => void (document.title = 'printed')));
    for (const [kind, name] of [['csv', 'CSV, all that is shown'], ['svg', 'SVG, what is on screen'], ['png', 'PNG, what is on screen']] as const) {
      await to(button('Export'), 'Enter');
      await to(button(name));
      const [download] = await Promise.all([page().waitForEvent('download'), press('Enter')]);
      expect(download.suggestedFilename()).toBe(`roadmap-2026-11-24.${kind}`);
    }
    await to(button('Export'), 'Enter');
    await to(button('Print'), 'Enter');
    expect(await app().locator('body').evaluate(() => document.title)).toBe('printed');
    expect(await hasFocus(button('Export'))).toBe(true);
  });

  test('as a table: sorted, an issue’s link reached, an epic moved, and back to the timeline', async () => {
    await openRoadmap('?text=PAY-1&only=yes');
    await to(timeline(), 't');
    const table = app().getByRole('region', { name: 'Roadmap as a table' });
    await table.waitFor();
    expect(await hasFocus(table)).toBe(true);
    for (const sorted of ['ascending', 'descending']) {
      await to(button('Leverage'), 'Enter');
      await app().locator(`th[aria-sort="${sorted}"]`, { hasText: 'Leverage' }).waitFor();
    }
    await to(app().getByRole('link', { name: 'PAY-1', exact: true }));
    await press('m', 'ArrowDown', 'Enter');
    await textOf(app().getByTestId('move-result'), /PAY-1 now aims for PI/);
    expect(await hasFocus(button('Move PAY-1 to another PI'))).toBe(true);
    await to(button('Undo'), 'Enter');
    await textOf(app().getByTestId('move-result'), /Undone: PAY-1/);
    expect(await hasFocus(button('Move PAY-1 to another PI'))).toBe(true);
    await to(button('Timeline'), 'Enter');
    await timeline().waitFor();
  });
});
