import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type CacheDesk, openCacheDesk } from './cacheDesk';
import type { PortfolioScreen } from './portfolioScreens';
import { type Sight, watchFor } from './watch';

/** One person at one browser, which stays theirs from visit to visit. */
export interface Visitor {
  person: string;
  context: BrowserContext;
  desk: CacheDesk;
}

/** One walk through the site in a new page, watched for texts from its first moment. */
export interface Walk {
  /** Opens a screen, in frames of its own, and answers what was seen since the screen before, at any moment. */
  to(screen: PortfolioScreen, near: string): Promise<Sight[]>;
  end(): Promise<void>;
}

/** A page of the host without frames of the app: who goes there and comes back opens the app anew. */
const BETWEEN = '/jira/projects';

/** @example const erin = await arrive(browser, site.url, 'erin'); */
export async function arrive(browser: Browser, url: string, person: string): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1200 }, reducedMotion: 'reduce' });
  const visitor = { person, context, desk: await openCacheDesk(context, url) };
  await become(visitor, url, person);
  return visitor;
}

/** Switches who sits at the browser, as the host's own switch does, and puts the gadgets on their dashboard and the macro on the page. */
export async function become(visitor: Visitor, url: string, person: string): Promise<void> {
  const page = await visitor.context.newPage();
  await page.goto(`${url}/?as=${person}`);
  const gadget = (id: string, view: string) => ({ id, moduleKey: 'health', config: { v: 1, view, title: '', streams: 'all' } });
  const stored = { [`sandbox.dashboard.${person}`]: [gadget('10001', 'health')], 'sandbox.macros': [{ id: '1', moduleKey: 'roadmap', config: { horizon: 'all' } }] };
  await page.evaluate((items) => Object.entries(items).forEach(([name, value]) => localStorage.setItem(name, JSON.stringify(value))), stored);
  await page.close();
  visitor.person = person;
}

/** Who leaves sooner keeps nothing: a reading writes its cache a moment after the screen shows it whole. */
const settled = (page: Page): Promise<unknown> =>
  Promise.all(page.frames().map((frame) => frame.waitForFunction(() => document.documentElement.dataset['portfolioSettled'] !== 'false')));

/** @example const { to, end } = await walk(erin, site.url, ['SEC-4']); expect(await to(screen, 'PAY-4')).toEqual([]); */
export async function walk({ context }: Visitor, url: string, texts: string[]): Promise<Walk> {
  const page = await context.newPage();
  const seen = await watchFor(page, texts);
  await page.goto(`${url}${BETWEEN}`);
  const go = (path: string) =>
    page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
  const to = async (screen: PortfolioScreen, near: string): Promise<Sight[]> => {
    await go(screen.path(near));
    const failure: unknown = await screen.settle(page).then(() => null, (error: unknown) => error);
    const sights = await seen();
    if (failure) throw new Error(`${screen.name} was not read; seen meanwhile: ${JSON.stringify(sights)}`, { cause: failure });
    await settled(page);
    await go(BETWEEN);
    await page.locator('iframe').first().waitFor({ state: 'detached' });
    return sights;
  };
  return { to, end: () => page.close() };
}
