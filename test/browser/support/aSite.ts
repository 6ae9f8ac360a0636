import type { Browser } from 'playwright-core';
import type { Settings } from '../../../src/contract';
import { openChrome, type Seat, takeSeat } from './chrome';
import { type Site, startSite } from './site';

/** A site and a browser for one describe block, with seats taken on demand; all of it ends with the block. */
export interface Stage {
  site(): Site;
  seat(person: string, options?: Parameters<typeof takeSeat>[3]): Promise<Seat>;
}

/** @example const stage = aSite('--no-setup'); … const ada = await stage.seat('ada'); */
export function aSite(...flags: string[]): Stage {
  let browser: Browser;
  let site: Site;
  const seats: Seat[] = [];
  let testing = false;
  beforeAll(async () => {
    // each is taken as it comes: where one does not start, the other is still ended
    await Promise.all([openChrome().then((opened) => (browser = opened)), startSite(...flags).then((started) => (site = started))]);
  });
  // Pages that stay open go on working, and the next test pays for it. Those of `beforeAll` are for the whole block.
  beforeEach(() => void (testing = true));
  afterEach(async () => {
    testing = false;
    await Promise.all(seats.splice(0).map((seat) => seat.leave()));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  const seat: Stage['seat'] = async (person, options) => {
    const taken = await takeSeat(browser, site.url, person, options);
    if (testing) seats.push(taken);
    return taken;
  };
  return { site: () => site, seat };
}

interface Answer {
  ok: boolean;
  body: { ok: boolean; value: { stored: { revision: number; settings: Settings } } };
}

/** Changes the settings as an admin would from another browser. */
export async function changeSettings(site: Site, admin: string, change: (settings: Settings) => Settings): Promise<void> {
  const call = { module: 'setup', accountId: admin };
  const { stored } = ((await site.sandbox('invoke', { ...call, call: 'setup.read', payload: {} })) as Answer).body.value;
  const answer = (await site.sandbox('invoke', { ...call, call: 'setup.save', payload: { revision: stored.revision, settings: change(stored.settings) } })) as Answer;
  if (!answer.body.ok) throw new Error(JSON.stringify(answer));
}
