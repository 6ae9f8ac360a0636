import { aSite, changeSettings } from './support/aSite';
import { seriousFaults } from './support/axe';
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

describe('what people record in the panel', () => {
  const stage = aSite();
  const panel = async (person: string) => {
    const seat = await stage.seat(person);
    await openIssue(seat.page, stage.site().url, 'PAY-1');
    await panelOf(seat.page).getByTestId('readiness').waitFor();
    return { ...seat, panel: panelOf(seat.page) };
  };

  beforeAll(() =>
    changeSettings(stage.site(), 'ada', ({ fields, intake, ...settings }) => ({
      ...settings,
      fields: { ...fields, timeCriticality: null },
      wip: [{ state: 'implementing', streamId: null, limit: 40 }],
      intake: { ...intake, criteria: [...intake.criteria, { id: 'security', kind: 'checklist-item', label: 'Security looked at' }, { id: 'architecture', kind: 'sign-off', label: 'Architecture', role: 'enterprise-architect' }] },
    })),
  );

  test('an owner ticks and weighs, and the architect signs off, each what is theirs', async () => {
    const { page, panel: erin, complaints } = await panel('erin');
    await erin.getByLabel('Security looked at').check();
    await textOf(erin.getByTestId('readiness-security'), /Ticked by Erin/);
    expect(await erin.getByTestId('sign-architecture').count()).toBe(0);
    await textOf(erin.getByTestId('wip-portfolio'), /Implementing in the portfolio: \d+ of 40/);
    await erin.getByTestId('edit-wsjf').click();
    await erin.getByTestId('score-timeCriticality').fill('2,5');
    await page.keyboard.press('Enter');
    await textOf(erin.getByTestId('wsjf-timeCriticality'), /^2\.5$/);
    expect(complaints()).toEqual([]);
    const { panel: noor } = await panel('noor');
    await noor.getByTestId('sign-architecture').click();
    await textOf(noor.getByTestId('readiness-architecture'), /signed off.*Signed off by Noor Haddad/s);
  });

  test('of two who untick at once the second is told, and sees what the first did', async () => {
    const [first, second] = [await panel('erin'), await panel('erin')];
    await first.panel.getByLabel('Security looked at').uncheck();
    await textOf(first.panel.getByTestId('readiness-security'), /Epic owner sees to it/);
    await second.panel.getByLabel('Security looked at').click();
    await textOf(second.panel.getByTestId('fault'), /Somebody else/);
    expect(await second.panel.getByLabel('Security looked at').isChecked()).toBe(false);
  });

  test('an exception is asked for with a reason, and granted for some days', async () => {
    const { page, panel: erin } = await panel('erin');
    await erin.getByTestId('ask-exception').click();
    await erin.getByTestId('exception-confirm').click();
    await erin.getByText('Give a reason').waitFor();
    expect((await Promise.all(page.frames().slice(1).map(seriousFaults))).flat()).toEqual([]);
    await erin.getByTestId('exception-reason').fill('The regulator wants it this year');
    await erin.getByTestId('exception-confirm').click();
    await textOf(erin.getByTestId('exception-state'), /PI 2026\.4.*Waits for Solution Portfolio Management.*Asked for by Erin Okafor/s);
    await picture(page, 'panel-exception');
    const { panel: sam } = await panel('sam');
    await sam.getByTestId('grant').click();
    await sam.getByTestId('grant-expires').fill('2026-12-18');
    await sam.getByTestId('grant-confirm').click();
    await textOf(sam.getByTestId('exception-state'), /Granted until 18 Dec.*Granted by Sam/s);
    await textOf(sam.getByTestId('verdict'), /Can start now.*granted an exception for PI 2026\.4, until 18 Dec/s);
  });
});
