import { aSite } from './support/aSite';
import { seriousFaults } from './support/axe';
import { frameOf, openIssue, panelOf, textOf, transition } from './support/pages';
import { picture } from './support/picture';

jest.setTimeout(120_000);

const TITANIUM = 'sandbox/data/titanium-2011-2015.json.gz';

describe('an app that is not set up yet', () => {
  const stage = aSite('--no-setup');

  test('blocks nothing, and says in the panel who can set it up', async () => {
    const { page } = await stage.seat('erin');
    await openIssue(page, stage.site().url, 'PAY-1');
    await textOf(panelOf(page).locator('body'), /Jira admin/i);
    await picture(page, 'not-set-up');
    await transition(page, 'Start');
    await textOf(page.getByTestId('issue-status'), /Implementing/i);
  });

  test('an admin is shown what is there and what is proposed, saves it, and the gate holds', async () => {
    const { page, complaints } = await stage.seat('ada');
    await page.goto(`${stage.site().url}/jira/settings/apps/setup`);
    const setup = frameOf(page, 'frame-setup');
    await textOf(setup.getByTestId('setup-guide'), /projects/);
    await picture(page, 'guide-light');
    await setup.getByTestId('setup-save').click();
    await textOf(setup.getByTestId('setup-changes'), /revision 1/);
    const { page: owner } = await stage.seat('erin');
    await openIssue(owner, stage.site().url, 'PAY-2');
    await transition(owner, 'Start');
    await textOf(owner.getByTestId('issue-error'), /Intake for PI .* closed on/);
    expect(complaints()).toEqual([]);
  });
});

describe('a real, imported Jira', () => {
  const stage = aSite('--import', TITANIUM, '--today', '2013-02-04');

  test('is set up from the proposal', async () => {
    const { page, complaints } = await stage.seat('admin');
    await page.goto(`${stage.site().url}/jira/settings/apps/setup`);
    const setup = frameOf(page, 'frame-setup');
    await textOf(setup.getByTestId('setup-guide'), /4 projects/);
    await picture(page, 'guide-imported');
    for (const frame of page.frames()) expect(await seriousFaults(frame)).toEqual([]);
    await setup.getByTestId('setup-save').click();
    await textOf(setup.getByTestId('setup-changes'), /revision 1/);
    expect(complaints()).toEqual([]);
  });

  test('"Depends" is read the other way round from "Blocks"', async () => {
    const { page } = await stage.seat('admin');
    await openIssue(page, stage.site().url, 'TIMOB-8652');
    // It blocks TISTUD-1583, which is not in the file; and TIMOB-10757 depends on it.
    await textOf(panelOf(page).getByTestId('consumers'), /TISTUD-1583[\s\S]*TIMOB-10757|TIMOB-10757[\s\S]*TISTUD-1583/);
    await picture(page, 'imported-epic');
  });
});
