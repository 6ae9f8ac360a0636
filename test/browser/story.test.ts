import type { Browser } from 'playwright-core';
import { seriousFaults } from './support/axe';
import { openChrome, type Seat, takeSeat } from './support/chrome';
import { frameOf, openIssue, panelOf, textOf, transition } from './support/pages';
import { picture } from './support/picture';
import { type Site, startSite } from './support/site';

jest.setTimeout(120_000);

const REFUSAL = /Intake for PI 2026\.4 closed on 7 Sep\. Next: PI 2027\.1, open until 21 Dec\./;

/** The story that the product begins with, step by step; each step stands on the one before. */
describe('the intake gate, as three people', () => {
  let browser: Browser;
  let site: Site;
  let erin: Seat;
  let val: Seat;
  let ada: Seat;

  beforeAll(async () => {
    [browser, site] = await Promise.all([openChrome(), startSite()]);
    [erin, val, ada] = await Promise.all(['erin', 'val', 'ada'].map((person) => takeSeat(browser, site.url, person))) as [Seat, Seat, Seat];
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  test('an epic owner tries to start an epic that missed the cutoff, and the validator refuses', async () => {
    await openIssue(erin.page, site.url, 'PAY-1');
    await transition(erin.page, 'Start');
    expect(await textOf(erin.page.getByTestId('issue-error'), REFUSAL)).toMatch(REFUSAL);
    const { body } = await site.jira('erin', '/rest/api/3/issue/PAY-1?fields=status');
    expect(body).toMatchObject({ fields: { status: { name: 'Ready' } } });
  });

  test('the panel and the lozenge say the same, and name the next PI', async () => {
    const { page } = erin;
    expect(await textOf(panelOf(page).getByTestId('verdict'), REFUSAL)).toMatch(REFUSAL);
    expect(await textOf(page.getByTestId('context-intake-context-lozenge'), /Waits for 2027\.1/i)).toMatch(/waits for 2027\.1/i);
    await picture(page, 'refused-light');
  });

  test('someone without permission sees the verdict and can do nothing', async () => {
    const { page } = val;
    await openIssue(page, site.url, 'PAY-1');
    await textOf(panelOf(page).getByTestId('verdict'), REFUSAL);
    expect(await panelOf(page).getByTestId('request-admission').isEnabled().catch(() => false)).toBe(false);
    expect(await page.getByTestId('issue-status').isDisabled()).toBe(true);
    const { status } = await site.jira('val', '/rest/api/3/issue/PAY-1/properties/interlock', { method: 'PUT', body: { targetPi: '2027.1' } });
    expect(status).toBe(403);
    await picture(page, 'viewer');
  });

  test('someone without permission is not let into the admin page', async () => {
    await val.page.goto(`${site.url}/jira/settings/apps/setup`);
    await val.page.getByText(/permission/i).first().waitFor();
    expect(await site.sandbox('invoke', { module: 'setup', call: 'setup.read', payload: {}, accountId: 'val' })).toMatchObject({ ok: true, body: { ok: false, fault: { code: 'forbidden' } } });
  });

  test('an admin changes the cadence, and is told what changed', async () => {
    const { page } = ada;
    await page.goto(`${site.url}/jira/settings/apps/setup`);
    const setup = frameOf(page, 'frame-setup');
    await setup.getByTestId('field-intake.leadDays').fill('28');
    await picture(page, 'setup-light');
    await setup.getByTestId('setup-save').click();
    expect(await textOf(setup.getByTestId('setup-changes'), /28/)).toMatch(/14 → 28/);
  });

  test('the verdict changes', async () => {
    await openIssue(erin.page, site.url, 'PAY-1');
    const changed = /closed on 24 Aug\. Next: PI 2027\.1, open until 7 Dec\./;
    expect(await textOf(panelOf(erin.page).getByTestId('verdict'), changed)).toMatch(changed);
    await transition(erin.page, 'Start');
    await textOf(erin.page.getByTestId('issue-error'), changed);
  });

  test('the epic owner asks for admission to the open PI, and is admitted at once', async () => {
    const panel = panelOf(erin.page);
    await panel.getByTestId('request-admission').click();
    await textOf(panel.getByTestId('verdict'), /Admitted to PI 2027\.1, which starts on 4 Jan 2027/);
    await textOf(erin.page.getByTestId('context-intake-context-lozenge'), /Admitted to 2027\.1/i);
    const { body } = await site.jira('erin', '/rest/api/3/issue/PAY-1/properties/interlock');
    expect(body).toMatchObject({ value: { admittedPi: '2027.1', admission: 'admitted' } });
  });

  test('it can be found by JQL', async () => {
    const { body } = await site.jira('erin', '/rest/api/3/search/jql', { method: 'POST', body: { jql: 'interlockAdmittedPi = "2027.1" AND project = PAY ORDER BY key', fields: ['key'] } });
    expect((body as { issues: { key: string }[] }).issues.map(({ key }) => key)).toEqual(['PAY-1', 'PAY-2']);
  });

  test('another epic, ready in time and admitted, starts when its PI begins and not a day before', async () => {
    await site.setToday('2027-01-03');
    await openIssue(erin.page, site.url, 'PAY-2');
    await transition(erin.page, 'Start');
    await textOf(erin.page.getByTestId('issue-error'), /Admitted to PI 2027\.1, which starts on 4 Jan/);
    await site.setToday('2027-01-04');
    await openIssue(erin.page, site.url, 'PAY-2');
    await transition(erin.page, 'Start');
    await textOf(erin.page.getByTestId('issue-status'), /Implementing/i);
    await textOf(erin.page.getByTestId('context-intake-context-lozenge'), /In PI 2027\.1/i);
    await picture(erin.page, 'started');
  });

  test('nothing in these screens broke a rule of accessibility, and no page complained', async () => {
    for (const { page, complaints } of [erin, val, ada]) {
      for (const frame of page.frames()) expect(await seriousFaults(frame)).toEqual([]);
      expect(complaints()).toEqual([]);
    }
  });
});
