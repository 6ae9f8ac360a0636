import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';

/** Screenshots for the README and docs are made anew on request only, so that a test run leaves the tree clean. */
const folder = process.env.PICTURES === 'docs' ? 'docs/images' : '.cache/pictures';

/** @example await picture(erin.page, 'refused-light'); */
export async function picture(page: Page, name: string): Promise<void> {
  const path = `${folder}/${name}.png`;
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path });
}
