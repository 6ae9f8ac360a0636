import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';

/** Pictures that the README and docs show. With `PICTURES=docs` they are made anew; else a test run leaves the tree clean. */
const shown = new Set(['refused-light', 'issue-dark-1280', 'guide-imported', 'calendar-light', 'queue-light', 'kanban-light', 'roadmap-light']);
const folderOf = (name: string): string => (process.env.PICTURES === 'docs' && shown.has(name) ? 'docs/images' : '.cache/pictures');

/** @example await picture(erin.page, 'refused-light'); */
export async function picture(page: Page, name: string): Promise<void> {
  const path = `${folderOf(name)}/${name}.png`;
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path });
}
