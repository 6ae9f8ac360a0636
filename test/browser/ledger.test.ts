import { readFileSync } from 'node:fs';
import { aSite, changeSettings } from './support/aSite';
import { cleanAtWidths } from './support/cleanAtWidths';
import { frameOf, textOf } from './support/pages';
import { picture } from './support/picture';

jest.setTimeout(180_000);

/** The seeded PAY-12, which is ready. */
const PAY_12 = '10112';

describe('the ledger', () => {
  const stage = aSite();
  const open = async (person: string, search = '', options: Parameters<typeof stage.seat>[1] = {}) => {
    const seat = await stage.seat(person, options);
    await seat.page.goto(`${stage.site().url}/jira/apps/portfolio/ledger${search}`);
    return { ...seat, tab: frameOf(seat.page, 'frame-portfolio') };
  };
  const as = async (accountId: string, call: string, payload: unknown): Promise<void> => void (await stage.site().sandbox('invoke', { module: 'portfolio', accountId, call, payload }));

  beforeAll(async () => {
    await changeSettings(stage.site(), 'ada', (settings) => ({ ...settings, intake: { ...settings.intake, admission: 'by-portfolio' } }));
    await as('tomas', 'intake.withdraw', { issueId: PAY_12 });
    await as('tomas', 'intake.request', { issueId: PAY_12, pi: '2027.1' });
  });

  test('says who did what, on which issue, in words', async () => {
    const { page, tab, complaints } = await open('sam');
    const row = tab.getByTestId('ledger-row').filter({ hasText: 'PAY-12' }).first();
    await textOf(row, /Admission to PI 2027\.1 asked for/);
    await textOf(row, /Tomas|tomas/i);
    await tab.getByTestId('ledger-row').filter({ hasText: 'Set-up' }).first().waitFor();
    await picture(page, 'ledger-light-1280');
    expect(complaints()).toEqual([]);
  });

  test('its filter is in the address, and comes back with it', async () => {
    const { page, tab } = await open('sam');
    await tab.getByTestId('ledger-row').first().waitFor();
    await tab.getByTestId('ledger-kinds').click();
    await tab.getByLabel('Admission asked for').check();
    await textOf(tab.getByTestId('ledger-count'), /of the kind “Admission asked for”/);
    await tab.getByTestId('ledger-issue').fill('pay-12');
    await tab.getByTestId('ledger-issue').press('Enter');
    await textOf(tab.getByTestId('ledger-count'), /on PAY-12, of the kind/);
    expect(page.url()).toMatch(/\/ledger\?kinds=requested&issue=PAY-12$/);
    await page.reload();
    await textOf(tab.getByTestId('ledger-count'), /1 entry on PAY-12|entries on PAY-12/);
  });

  test('what the filter gives goes into a file', async () => {
    const { page, tab } = await open('sam', '?issue=PAY-12');
    await tab.getByTestId('ledger-row').first().waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), tab.getByTestId('ledger-csv').click()]);
    const lines = readFileSync(await file.path(), 'utf8').trim().split('\r\n');
    expect(file.suggestedFilename()).toBe('ledger-PAY-12.csv');
    expect(lines[0]).toMatch(/When \(UTC\),/);
    expect(lines.length - 1).toBe(await tab.getByTestId('ledger-row').count());
  });

  test('who oversees nothing sees no entry on the set-up, and what an empty month means', async () => {
    const { tab } = await open('val');
    await tab.getByTestId('ledger-row').first().waitFor();
    expect(await tab.getByTestId('ledger-row').filter({ hasText: 'Set-up' }).count()).toBe(0);
    const { tab: empty } = await open('val', '?month=2020-01');
    await textOf(empty.getByTestId('no-entries'), /The ledger has no entries of January 2020 that you may see/);
    await empty.getByTestId('ledger-issue').fill('nonsense');
    await empty.getByTestId('ledger-find').click();
    await textOf(empty.getByRole('alert'), /no issue key/);
  });

  test.each(['light', 'dark'] as const)('is clean in %s, 320 to 1920 px', async (theme) => {
    const { page, tab } = await open('sam', '', { theme });
    await tab.getByTestId('ledger-row').first().waitFor();
    await cleanAtWidths(page, [1920, 1280, 400, 320], `ledger-${theme}`);
  });
});
