import { aSite, changeSettings } from './support/aSite';
import { seriousFaults } from './support/axe';
import { frameOf, openIssue, textOf, transition } from './support/pages';
import { picture } from './support/picture';

jest.setTimeout(120_000);

describe('the admin page', () => {
  const stage = aSite();
  const open = async (person: string) => {
    const seat = await stage.seat(person);
    await seat.page.goto(`${stage.site().url}/jira/settings/apps/setup`);
    const setup = frameOf(seat.page, 'frame-setup');
    await setup.getByTestId('setup-stored').waitFor();
    return { ...seat, setup };
  };

  test('a wrong field is told at the field, with the mend, and is not saved', async () => {
    const { setup, page } = await open('ada');
    await setup.getByTestId('field-cadence.iterationDays').fill('0');
    await textOf(setup.getByTestId('problem-cadence.iterationDays'), /1 to 90/);
    await setup.getByTestId('setup-save').click();
    await textOf(setup.getByTestId('setup-problems'), /1 to 90/);
    await picture(page, 'setup-problem');
    const { body } = (await stage.site().sandbox('invoke', { module: 'setup', call: 'setup.read', payload: {}, accountId: 'ada' })) as { body: { value: { stored: { revision: number } } } };
    expect(body.value.stored.revision).toBe(1);
  });

  test('of two admins who save at once the second is told, and loses nothing', async () => {
    const { setup, page } = await open('ada');
    await setup.getByTestId('field-cadence.naming').fill('Increment {year}.{n}');
    await changeSettings(stage.site(), 'ada', (settings) => ({ ...settings, intake: { ...settings.intake, leadDays: 21 } }));
    await setup.getByTestId('setup-save').click();
    await textOf(setup.getByTestId('setup-conflict'), /14 → 21/);
    await picture(page, 'setup-conflict');
    await setup.getByTestId('conflict-merge').click();
    await setup.getByTestId('setup-save').click();
    await textOf(setup.getByTestId('setup-changes'), /Increment/);
    expect(await setup.getByTestId('field-intake.leadDays').inputValue()).toBe('21');
  });

  test('the fields of epics are chosen from those that fit, and browsers can be told to keep nothing', async () => {
    const { setup, page, complaints } = await open('ada');
    const fields = setup.getByTestId('setup-section-fields');
    await textOf(fields, /Start date.*Jira’s due date/s);
    await setup.getByLabel('Risk reduction', { exact: true }).click();
    await setup.getByRole('option', { name: 'Time criticality', exact: true }).click();
    await textOf(setup.getByTestId('problem-fields.riskReduction'), /Time criticality is read from this field already\. Choose another, or none\./);
    await picture(page, 'setup-fields');
    await setup.getByLabel('Risk reduction', { exact: true }).click();
    await setup.getByRole('option', { name: 'None', exact: true }).click();
    await setup.getByText('Let browsers keep what their person has read').click();
    await textOf(setup.getByTestId('setup-section-reading'), /every visit reads all epics anew; what browsers kept is deleted at the next visit/);
    await setup.getByTestId('setup-save').click();
    await textOf(setup.getByTestId('setup-changes'), /Field for risk reduction: Risk reduction → none.*Browsers keep what they have read: yes → no/s);
    const { body } = (await stage.site().sandbox('invoke', { module: 'portfolio', call: 'wiring.read', payload: {}, accountId: 'val' })) as { body: { value: { reading: object; fields: object; epicTypeIds: string[] } } };
    expect(body.value).toMatchObject({ reading: { browserCache: false }, fields: { start: 'customfield_10015', finish: null, riskReduction: null }, epicTypeIds: ['10004'] });
    expect(complaints()).toEqual([]);
  });

  test('a sign-off, a WIP limit and the months of the ledger are set, and a wrong limit is told at its cell', async () => {
    const { setup, page, complaints } = await open('ada');
    await setup.getByTestId('criteria-add').click();
    const added = setup.getByRole('listitem', { name: 'criterion 4' });
    await added.getByLabel('Asks that').click();
    await setup.getByRole('option', { name: 'A role signs off' }).click();
    await setup.getByRole('listitem', { name: 'Enterprise Architect' }).getByLabel('Asked of').click();
    await setup.getByRole('option', { name: 'Epic', exact: true }).click();
    const limit = setup.getByLabel('Ready, Payments');
    await limit.fill('0');
    await textOf(setup.getByTestId('wip-payments-ready'), /whole number, 1 to 1,000/);
    await limit.fill('3');
    await setup.getByTestId('field-ledger.keepMonths').fill('24');
    await setup.getByText('Data Platform', { exact: true }).last().click();
    await setup.getByTestId('field-roles.architect.data-platform').first().waitFor();
    expect((await Promise.all(page.frames().slice(1).map(seriousFaults))).flat()).toEqual([]);
    await picture(page, 'setup-intake');
    await setup.getByTestId('setup-save').click();
    await textOf(
      setup.getByTestId('setup-changes'),
      /Criterion added: Enterprise Architect \(sign-off by Enterprise Architect, for Epic\).*WIP limit of ready in Payments: none → 3.*Ledger entries are kept: for good → 24 months/s,
    );
    expect(complaints()).toEqual([]);
  });

  test('the preview follows the set-up while it is typed', async () => {
    const { setup } = await open('ada');
    await setup.getByTestId('field-intake.leadDays').fill('35');
    await textOf(setup.getByTestId('preview-pi-2026.4'), /Intake for Increment 2027\.1 closes 30 Nov 2026/);
  });
});

describe('the workflow editor', () => {
  const stage = aSite();

  test('an admin puts the gate on another transition, after having chosen a rule', async () => {
    const { page, complaints } = await stage.seat('ada');
    await page.goto(`${stage.site().url}/jira/settings/workflows`);
    await page.getByText('Portfolio epic workflow').first().waitFor();
    await page.getByTestId('transition-Finish').click();
    await page.getByTestId('validator-add').click();
    const rule = frameOf(page, 'frame-intake-gate');
    await rule.getByTestId('rule-ready').waitFor();
    await page.getByTestId('rule-save').click();
    await textOf(rule.getByTestId('rule-problem'), /Choose which rule/);
    await rule.getByTestId('rule-ready').click();
    await picture(page, 'rule-light');
    await page.getByTestId('rule-save').click();
    await textOf(page.getByTestId('rules'), /"rule":"ready"/);
    expect(complaints()).toEqual([]);
  });

  test('the new rule speaks', async () => {
    const site = stage.site();
    await site.jira('erin', '/rest/api/3/issue/DAT-1', { method: 'PUT', body: { fields: { customfield_10031: null } } });
    const { page } = await stage.seat('erin');
    await openIssue(page, site.url, 'DAT-1');
    await transition(page, 'Finish');
    await textOf(page.getByTestId('issue-error'), /Not ready: Job size is empty; at least 1 is needed/);
  });
});
