import { aSite, changeSettings } from './support/aSite';
import { frameOf, openIssue, panelOf, textOf } from './support/pages';
import { picture } from './support/picture';

jest.setTimeout(120_000);

/** Ids of the seeded epics PAY-1 and SEC-4. */
const PAY_1 = '10101';
const SEC_4 = '10153';

describe('admission decided by Solution Portfolio Management', () => {
  const stage = aSite();
  const portfolio = () => `${stage.site().url}/jira/apps/portfolio/intake`;

  beforeAll(() => changeSettings(stage.site(), 'ada', (settings) => ({ ...settings, intake: { ...settings.intake, admission: 'by-portfolio' } })));

  test('an owner asks, and the epic waits', async () => {
    const { page } = await stage.seat('erin');
    await openIssue(page, stage.site().url, 'PAY-1');
    await panelOf(page).getByTestId('request-admission').click();
    await textOf(panelOf(page).getByTestId('verdict'), /waits for Solution Portfolio Management/);
    await textOf(page.getByTestId('context-intake-context-lozenge'), /Requested for 2027\.1/i);
  });

  test('somebody else sees the list, without what Jira hides and without the buttons', async () => {
    const { page } = await stage.seat('val');
    await page.goto(portfolio());
    const list = frameOf(page, 'frame-portfolio');
    await list.getByTestId(`pending-row-${PAY_1}`).waitFor();
    expect(await list.getByTestId('admit').count()).toBe(0);
    expect(await list.getByTestId(`pending-row-${SEC_4}`).count()).toBe(0);
  });

  test('declining needs a reason, which the owner then reads', async () => {
    const { page, complaints } = await stage.seat('sam');
    await page.goto(portfolio());
    const list = frameOf(page, 'frame-portfolio');
    await list.getByTestId(`pending-row-${PAY_1}`).waitFor();
    await picture(page, 'pending-light');
    await list.getByTestId('decline').click();
    await list.getByTestId('decline-confirm').click();
    await list.getByTestId('decline-reason').fill('Refunds wait for the event backbone');
    await list.getByTestId('decline-confirm').click();
    await textOf(list.getByTestId(`pending-row-${PAY_1}`), /Declined/);
    expect(complaints()).toEqual([]);
    const { page: owner } = await stage.seat('erin');
    await openIssue(owner, stage.site().url, 'PAY-1');
    await textOf(panelOf(owner).getByTestId('verdict'), /declined admission to PI 2027\.1: Refunds wait for the event backbone/);
  });

  test('a declined epic may ask again, and is admitted from the list', async () => {
    const { page: owner } = await stage.seat('erin');
    await openIssue(owner, stage.site().url, 'PAY-1');
    await panelOf(owner).getByTestId('request-admission').click();
    const { page } = await stage.seat('sam');
    await page.goto(portfolio());
    const list = frameOf(page, 'frame-portfolio');
    await list.getByTestId(`pending-row-${PAY_1}`).getByTestId('admit').click();
    await textOf(list.getByTestId(`pending-row-${PAY_1}`), /Admitted/);
  });

  test('the calendar shows the PIs by keyboard alone', async () => {
    const { page } = await stage.seat('sam');
    await page.goto(portfolio());
    const list = frameOf(page, 'frame-portfolio');
    await list.getByRole('tab', { name: 'Intake' }).focus();
    await page.keyboard.press('ArrowRight');
    await list.getByTestId('pi-2027.1').waitFor();
    await picture(page, 'calendar-light');
  });
});
