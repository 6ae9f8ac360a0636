import type { FrameLocator, Page } from 'playwright-core';
import { aSite } from './support/aSite';
import { seriousFaults } from './support/axe';
import type { Seat } from './support/chrome';
import { frameOf, textOf } from './support/pages';
import { picture } from './support/picture';

jest.setTimeout(180_000);

const stage = aSite();
const PAY = '10001';
const MOB = '10002';

async function calendar(page: Page): Promise<FrameLocator> {
  await page.goto(`${stage.site().url}/jira/apps/portfolio/calendar`);
  const frame = frameOf(page, 'frame-portfolio');
  await frame.getByTestId('milestones').or(frame.getByTestId('no-milestones')).waitFor();
  return frame;
}

async function projectPage(page: Page, key: string): Promise<FrameLocator> {
  await page.goto(`${stage.site().url}/jira/projects/${key}/apps/stream`);
  return frameOf(page, 'frame-stream');
}

const row = (frame: FrameLocator, name: string) => frame.getByTestId('milestone').filter({ hasText: name });

const innerFrame = (page: Page, name: string) => page.frames().find((frame) => frame.url().includes(name))!;

describe('milestones', () => {
  let sam: Seat;

  beforeAll(async () => {
    sam = await stage.seat('sam');
  });
  afterAll(() => sam.leave());
  afterEach(() => expect(sam.complaints()).toEqual([]));

  test('a portfolio manager adds one by keyboard alone; a day that is no end of a PI is told at the field', async () => {
    const { page } = sam;
    const frame = await calendar(page);
    await textOf(frame.getByTestId('no-milestones'), /no milestones yet/);
    await frame.getByTestId('milestone-add').focus();
    await page.keyboard.press('Enter');
    const name = frame.getByTestId('milestone-name');
    await name.waitFor();
    await page.keyboard.type('Refunds live');
    await frame.getByTestId('milestone-kind').focus();
    await page.keyboard.press('Home');
    await frame.getByTestId('milestone-day').fill('2026-12-24');
    await frame.getByTestId('milestone-stream-payments').focus();
    await page.keyboard.press('Space');
    await frame.getByTestId('milestone-stream-channels').focus();
    await page.keyboard.press('Space');
    await name.focus();
    await page.keyboard.press('Enter');
    await textOf(frame.locator('#milestone-day-about'), /3 Jan 2027 is that of PI 2026\.4/);
    expect(await frame.getByTestId('milestone-day').evaluate((field) => field === document.activeElement)).toBe(true);
    await picture(page, 'milestone-form');
    await frame.getByTestId('milestone-day').fill('2027-01-03');
    await name.focus();
    await page.keyboard.press('Enter');
    await textOf(row(frame, 'Refunds live'), /PI milestone.*3 Jan 2027.*the end of PI 2026\.4.*Payments, Channels/s);
    await textOf(frame.locator('[role="status"]'), /Refunds live is added\./);
  });

  test('who does not administer the project is told so plainly', async () => {
    const frame = await calendar(sam.page);
    await row(frame, 'Refunds live').getByTestId(`contribute-${PAY}`).click();
    await textOf(frame.getByTestId('milestone-outcome'), /Could not make a version in PAY\. Jira does not let you make versions in this project\. Ask an admin of the project\./);
  });

  test('who does makes it a version there, with its day as the release date', async () => {
    const { page, complaints, leave } = await stage.seat('ada');
    const frame = await calendar(page);
    await row(frame, 'Refunds live').getByTestId(`contribute-${MOB}`).click();
    await textOf(frame.getByTestId('milestone-outcome'), /Version Refunds live is new in MOB, with 3 Jan 2027 as its release date\./);
    const { body } = await stage.site().jira('ada', '/rest/api/3/project/MOB/versions');
    expect(body).toContainEqual(expect.objectContaining({ name: 'Refunds live', releaseDate: '2027-01-03' }));
    await picture(page, 'milestones-light');
    expect(complaints()).toEqual([]);
    await leave();
  });

  test('when somebody else was first, what was typed stays, and saving again replaces theirs knowingly', async () => {
    const frame = await calendar(sam.page);
    await row(frame, 'Refunds live').getByTestId('milestone-edit').click();
    await frame.getByTestId('milestone-note').fill('All markets');
    const invoke = async (call: string, payload: unknown) => ((await stage.site().sandbox('invoke', { module: 'portfolio', accountId: 'noor', call, payload })) as { body: { value: { items: Record<string, unknown>[] } } }).body.value;
    const { id, version, name, kind, day, streamIds } = (await invoke('milestones.list', {})).items[0]!;
    await invoke('milestones.save', { id, version, name: `${String(name)} in Europe`, kind, day, streamIds, note: '' });
    await frame.getByTestId('milestone-save').click();
    await textOf(frame.getByTestId('milestone-fault'), /Somebody else was first\..*It reads Refunds live in Europe, 2027-01-03 now/);
    expect(await frame.getByTestId('milestone-note').inputValue()).toBe('All markets');
    await frame.getByTestId('milestone-save').click();
    await textOf(row(frame, 'Refunds live'), /All markets/);
    expect(await row(frame, 'in Europe').count()).toBe(0);
  });

  test('a viewer reads, and has no button', async () => {
    const { page, complaints, leave } = await stage.seat('val');
    const frame = await calendar(page);
    await textOf(row(frame, 'Refunds live'), /MOB: version Refunds live/);
    expect(await frame.getByTestId('milestones').locator('button').count()).toBe(0);
    expect(await frame.getByTestId('milestone-add').count()).toBe(0);
    expect(complaints()).toEqual([]);
    await leave();
  });

  test('the page of a project shows its stream’s roadmap and milestones, and its conflicts with links', async () => {
    const frame = await projectPage(sam.page, 'PAY');
    await frame.locator('.rm-bar').first().waitFor();
    expect(await frame.locator('.rm-lane-name').allInnerTexts()).toEqual(['Payments']);
    const [chart, bar] = await Promise.all([frame.getByTestId('timeline').boundingBox(), frame.locator('.rm-row:not(.rm-lane) .rm-bar').first().boundingBox()]);
    expect(bar!.width).toBeGreaterThan(8);
    expect(bar!.x + bar!.width).toBeLessThanOrEqual(chart!.x + chart!.width);
    await textOf(row(frame, 'Refunds live'), /Payments, Channels/);
    await textOf(frame.getByTestId('stream-independence'), /\d+ of \d+ epics \(\d+ %\) stands? alone/);
    await textOf(frame.getByTestId('stream-waits'), /Payments waits for/);
    expect(await frame.getByTestId('stream-conflict').first().locator('a').first().getAttribute('href')).toMatch(/^\/browse\/[A-Z]+-\d+$/);
    await picture(sam.page, 'stream-light');
  });

  test('the page of a project in no stream says so, and who can change it', async () => {
    const frame = await projectPage(sam.page, 'HR');
    await textOf(frame.getByTestId('in-no-stream'), /HR belongs to no value stream.*A Jira admin can add the project/s);
  });

  test.each([['light', 1280], ['dark', 400]] as const)('in %s at %i pixels axe finds nothing serious, and nothing runs out of the page', async (theme, width) => {
    const other = await stage.seat('sam', { theme, width });
    const list = await calendar(other.page);
    await list.getByTestId('milestone-add').click();
    await list.getByTestId('milestone-form').waitFor();
    expect(await seriousFaults(innerFrame(other.page, 'global'))).toEqual([]);
    expect(await list.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBeLessThanOrEqual(0);
    await picture(other.page, `milestones-${theme}-${width}`);
    const stream = await projectPage(other.page, 'PAY');
    await stream.getByTestId('stream-conflict').first().waitFor();
    expect(await seriousFaults(innerFrame(other.page, 'project.html'))).toEqual([]);
    expect(await stream.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBeLessThanOrEqual(0);
    await picture(other.page, `stream-${theme}-${width}`);
    expect(other.complaints()).toEqual([]);
    await other.leave();
  });

  test('removing asks once more, and takes it from everybody', async () => {
    const frame = await calendar(sam.page);
    await row(frame, 'Refunds live').getByTestId('milestone-remove').click();
    await frame.getByTestId('milestone-remove-yes').click();
    await frame.getByTestId('no-milestones').waitFor();
  });
});
