import { aSite } from './support/aSite';
import { cleanAtWidths, frameIn } from './support/cleanAtWidths';
import { frameOf, openIssue, panelOf, textOf } from './support/pages';
import { picture } from './support/picture';

jest.setTimeout(180_000);

describe('states of the panel', () => {
  const stage = aSite();

  test('a property edited by hand into nonsense is named with its mend, and mended', async () => {
    const { page } = await stage.seat('erin');
    await openIssue(page, stage.site().url, 'PAY-4');
    await textOf(panelOf(page).getByTestId('property-problem'), /interlock\.targetPi/);
    await picture(page, 'property-problem');
    await panelOf(page).getByTestId('mend-property').click();
    await panelOf(page).getByTestId('property-problem').waitFor({ state: 'detached' });
    const { body } = await stage.site().jira('erin', '/rest/api/3/issue/PAY-4/properties/interlock');
    expect(body).toMatchObject({ value: { v: 1, targetPi: null } });
  });

  test('a cold function leaves no empty panel: Jira\'s facts stand first', async () => {
    const { page } = await stage.seat('erin');
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_bridge/invoke', async (route) => {
      await held;
      await route.continue();
    });
    await openIssue(page, stage.site().url, 'PAY-1');
    await textOf(panelOf(page).getByTestId('first-facts'), /Instant refunds/);
    expect(await panelOf(page).getByTestId('verdict').count()).toBe(0);
    release();
    await panelOf(page).getByTestId('verdict').waitFor();
  });

  test('a function that fails is said with a way to try again, and the facts stay', async () => {
    const { page } = await stage.seat('erin');
    await page.route('**/_bridge/invoke', (route) => route.fulfill({ json: { ok: false, error: { message: 'There was an error invoking the function' } } }));
    await openIssue(page, stage.site().url, 'PAY-1');
    await panelOf(page).getByTestId('retry').first().waitFor();
    await textOf(panelOf(page).getByTestId('first-facts'), /Instant refunds/);
    expect(await panelOf(page).locator('body').innerText()).not.toMatch(/\bat \S+:\d+|TypeError|stack/i);
    await picture(page, 'panel-failed');
  });

  test('what Jira hides is not in the page: the provider in Security shows its key at most', async () => {
    const { page } = await stage.seat('val');
    await openIssue(page, stage.site().url, 'PAY-1');
    await panelOf(page).getByTestId('neighbour-SEC-1').waitFor();
    for (const frame of page.frames()) expect(await frame.content()).not.toMatch(/Strong customer auth/);
  });

  test('a target PI is chosen by keyboard alone, written as the person, and the context follows', async () => {
    const { page } = await stage.seat('erin');
    await openIssue(page, stage.site().url, 'PAY-12');
    await panelOf(page).getByTestId('verdict').waitFor();
    await panelOf(page).getByTestId('target-picker').locator('input').first().focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await textOf(panelOf(page).getByTestId('target-picker'), /PI 2027\.1/);
    await page.getByTestId('context-intake-context-toggle').click();
    await textOf(frameOf(page, 'context-intake-context').locator('body'), /Target PI\s*PI 2027\.1/);
    const { body } = await stage.site().jira('erin', '/rest/api/3/search/jql?jql=interlockTargetPi%20%3D%20%222027.1%22%20AND%20project%20%3D%20PAY&fields=key');
    expect(body).toMatchObject({ issues: [{ key: 'PAY-12' }] });
  });

  test('an epic outside every stream is told so in one sentence', async () => {
    const { page } = await stage.seat('erin');
    await openIssue(page, stage.site().url, 'HR-1');
    await textOf(panelOf(page).locator('body'), /stream/i);
  });
});

describe('every surface, light and dark, 320 to 1920 px', () => {
  const stage = aSite();
  const surfaces = [
    ['issue', '/browse/PAY-3', 'panel-intake-panel'],
    ['portfolio', '/jira/apps/portfolio', 'frame-portfolio'],
    ['setup', '/jira/settings/apps/setup', 'frame-setup'],
  ] as const;
  const shapes = surfaces.flatMap((surface) => (['light', 'dark'] as const).map((theme) => [...surface, theme] as const));

  // one page for all widths: starting a page costs more than all of the checks, and people change the size of their windows
  test.each(shapes)('%s (%s) in %s, %s', async (name, path, frame, theme) => {
    const { page, complaints } = await stage.seat('ada', { width: 1920, theme });
    await page.goto(`${stage.site().url}${path}`);
    await frameOf(page, frame).locator('[data-testid="verdict"], [data-testid="setup-stored"], [role="tablist"]').first().waitFor();
    expect(await frameIn(page).evaluate(() => document.documentElement.dataset.colorMode)).toBe(theme);
    await cleanAtWidths(page, [1920, 1280, 320], `${name}-${theme}`);
    expect(complaints()).toEqual([]);
  });
});
