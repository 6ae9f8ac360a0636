import type { FrameLocator } from 'playwright-core';
import { aSite, changeSettings } from './support/aSite';
import { cleanAtWidths } from './support/cleanAtWidths';
import { frameOf, textOf } from './support/pages';
import { picture } from './support/picture';

jest.setTimeout(180_000);

/** Ready epics of the seed, with their owners. Payments has room for PAY-1 (5 points) and PAY-12 (3), but not for PAY-2 (8) beside them. */
const ASKED = { 'PAY-1': ['10101', 'erin'], 'PAY-2': ['10102', 'erin'], 'PAY-12': ['10112', 'tomas'], 'WEB-2': ['10125', 'oleg'] } as const;
const OPEN_PI = '2027.1';
const RUNNING_PI = '2026.4';
const ROOM = 10;

const rowOf = (list: FrameLocator, key: keyof typeof ASKED) => list.getByTestId(`pending-row-${ASKED[key][0]}`);

describe('the queue for a PI', () => {
  const stage = aSite();
  const intake = (search = '') => `${stage.site().url}/jira/apps/portfolio/intake${search}`;
  const as = async (accountId: string, call: string, payload: unknown): Promise<void> => {
    const answer = (await stage.site().sandbox('invoke', { module: 'portfolio', accountId, call, payload })) as { body?: { ok: boolean } };
    if (!answer.body?.ok) throw new Error(JSON.stringify(answer));
  };
  const open = async (person: string, search = '', options: Parameters<typeof stage.seat>[1] = {}) => {
    const seat = await stage.seat(person, options);
    await seat.page.goto(intake(search));
    const list = frameOf(seat.page, 'frame-portfolio');
    await list.getByTestId('scope-words').waitFor();
    return { ...seat, list };
  };

  beforeAll(async () => {
    const streams = <T extends { id: string }>(all: T[]): T[] => all.map((stream) => (stream.id === 'payments' ? { ...stream, capacity: ROOM } : stream));
    await changeSettings(stage.site(), 'ada', (settings) => ({ ...settings, streams: streams(settings.streams), intake: { ...settings.intake, admission: 'by-portfolio' } }));
    for (const [issueId, owner] of Object.values(ASKED)) {
      // some of the seed are admitted already; who has nothing to withdraw is told so
      await as(owner, 'intake.withdraw', { issueId }).catch(() => undefined);
      await as(owner, 'intake.request', { issueId, pi: OPEN_PI });
    }
  });

  test('is ranked by WSJF with ties explained, for whoever reads along too', async () => {
    const { list } = await open('val');
    await rowOf(list, 'PAY-1').waitFor();
    const keys = await list.getByTestId('queue').locator('.il-key').allInnerTexts();
    expect(keys).toEqual(['PAY-1', 'WEB-2', 'PAY-12', 'PAY-2']);
    await textOf(rowOf(list, 'WEB-2'), /Same WSJF as PAY-12; stands before it for its higher cost of delay/);
    expect(await list.getByTestId('choose').count()).toBe(0);
  });

  test('the first that fit are admitted at once; one that changed meanwhile is told in its row', async () => {
    const { page, list, complaints } = await open('sam');
    await rowOf(list, 'PAY-1').waitFor();
    await list.getByTestId('mark-first').click();
    await list.getByTestId('cut-line').waitFor();
    await textOf(list.getByTestId('chosen'), /3 chosen, 13 points/);
    await textOf(rowOf(list, 'PAY-2'), /Needs 8/);
    await textOf(list.getByTestId('load-payments'), /8 chosen, of 10 points/);
    await picture(page, 'queue-light');
    await as(ASKED['PAY-12'][1], 'intake.withdraw', { issueId: ASKED['PAY-12'][0] });
    await list.getByTestId('admit-chosen').click();
    await list.getByTestId('admit-confirm').press('Enter');
    await textOf(list.getByTestId('run'), /2 admitted\. 1 was left as it is; it says why\./);
    await textOf(rowOf(list, 'PAY-12'), /withdrawn|no request/i);
    await textOf(rowOf(list, 'PAY-1'), /Admitted/);
    await list.getByTestId(`scope-row-${ASKED['PAY-1'][0]}`).waitFor();
    expect(complaints()).toEqual([]);
  });

  test('an exception is granted until a day, and marked in what its PI was sealed with', async () => {
    await as('erin', 'exceptions.request', { issueId: ASKED['PAY-2'][0], pi: RUNNING_PI, reason: 'The regulator asks for it by the end of the year.' });
    const { list, page } = await open('sam', `?pi=${RUNNING_PI}`);
    const exception = list.getByTestId(`exception-${ASKED['PAY-2'][0]}:${RUNNING_PI}`);
    await textOf(exception, /The regulator asks for it/);
    await exception.getByTestId('grant').press('Enter');
    await list.getByTestId('grant-confirm').click();
    await textOf(exception, /Granted until 3 Jan 2027/);
    await textOf(list.getByTestId(`scope-row-${ASKED['PAY-2'][0]}`), /Exception/);
    await textOf(list.getByTestId('scope-words'), /1 came in by exception/);
    await picture(page, 'scope-light-1280');
  });

  test('the metrics count it as unplanned work', async () => {
    const { page } = await stage.seat('sam');
    await page.goto(`${stage.site().url}/jira/apps/portfolio/metrics`);
    const tab = frameOf(page, 'frame-portfolio');
    await textOf(tab.getByTestId('unplanned-about'), /^1 of \d+ epics came in by exception\.$/);
    await textOf(tab.getByTestId('measured'), /what you may not see is not counted/);
    await picture(page, 'metrics-light');
  });

  test.each(['light', 'dark'] as const)('is clean in %s, 320 to 1920 px, as are the metrics', async (theme) => {
    const { page, list } = await open('sam', '', { theme });
    await rowOf(list, 'PAY-2').waitFor();
    await cleanAtWidths(page, [1920, 1280, 400, 320], `queue-${theme}`);
    await list.getByRole('tab', { name: 'Metrics' }).click();
    await list.getByTestId('measured').waitFor();
    await cleanAtWidths(page, [320, 400, 1280, 1920], `metrics-${theme}`);
  });
});
