import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/lib/chromium.mjs';
import { VIEW } from './view.mjs';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const launch = async () => ({ executablePath: await ensureChromium(), headless: true, args: flags });

/** A headless Chromium without a GPU: the whole one, as people have, where there is one. */
export const openChrome = async () => chromium.launch(await launch());

/** As Chrome comes; Debian's Chromium forbids third parties, and an app's frame is one to Jira's page, to store anything. */
const PREFERENCES = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };

/** A Chromium with a new profile of its own on the disk, as a person has, in which the app's frame may keep its cache. */
export async function openProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-profile-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  const context = await chromium.launchPersistentContext(folder, { ...(await launch()), viewport: VIEW });
  const close = async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { page: context.pages()[0] ?? (await context.newPage()), close };
}

/** A fresh page of the size that all are measured at. */
export async function openPage(browser) {
  const context = await browser.newContext({ viewport: VIEW });
  return context.newPage();
}

/** A wire to DevTools for a page or a frame. A frame that shares its page's process has none of its own, so the page's serves. */
export async function openDevTools(page, frame = page.mainFrame()) {
  const context = page.context();
  const wire = await context.newCDPSession(frame).catch(() => context.newCDPSession(page));
  await wire.send('Performance.enable', { timeDomain: 'threadTicks' });
  return wire;
}

/** How long the main thread has been at work so far, in milliseconds of processor time, so that waiting for a core does not count. */
export async function mainThreadMs(wire) {
  const { metrics } = await wire.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

const MEGABYTE = 1024 * 1024;

/** What JavaScript holds after a garbage collection, in MB: objects, and the memory behind typed arrays. */
export async function heapMb(wire) {
  await wire.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await wire.send('Runtime.getHeapUsage');
  return { objects: usedSize / MEGABYTE, whole: (usedSize + backingStorageSize) / MEGABYTE };
}
