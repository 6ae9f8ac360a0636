import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/**
 * Playwright turns off the partitioning of storage, and then Chromium refuses IndexedDB to frames of another origin altogether, as no
 * Chrome of a customer does. The last list of disabled features counts, so another one lets the app's frames keep something.
 */
const keepsStorage = '--disable-features=Translate';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', keepsStorage];

/** Opens the Chromium that `npm test` found. */
export const openChrome = (): Promise<Browser> => chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', headless: true, args: flags });

export interface Seat {
  page: Page;
  /** Console errors, uncaught errors and CSP violations of the page and its frames so far. Reading empties it. */
  complaints(): string[];
  leave(): Promise<void>;
}

// Chromium reports every reply of 400 and more; a refusal is what these tests are after, so it is no complaint.
const expected = /Failed to load resource: the server responded with a status of (400|403|404|409)/;

function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) heard.push(message.text());
  });
  return heard;
}

/**
 * One person at a browser of their own, which has not gone anywhere yet. Nothing moves there: an animation costs a core.
 *
 * @example const erin = await takeSeat(browser, site.url, 'erin'); await erin.page.goto(`${site.url}/browse/PAY-1`);
 */
export async function takeSeat(browser: Browser, url: string, person: string, options: { width?: number; height?: number; theme?: 'light' | 'dark' } = {}): Promise<Seat> {
  const remembered = { 'sandbox.person': person, 'sandbox.theme': options.theme ?? 'light' };
  const localStorage = Object.entries(remembered).map(([name, value]) => ({ name, value: JSON.stringify(value) }));
  const context: BrowserContext = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    reducedMotion: 'reduce',
    storageState: { cookies: [], origins: [{ origin: url, localStorage }] },
  });
  const page = await context.newPage();
  const heard = listen(page);
  return { page, complaints: () => heard.splice(0), leave: () => context.close() };
}
