import type { FrameLocator, Page } from 'playwright-core';
import { frameOf } from './pages';

/** Opens the Roadmap tab and waits until something of it stands. @example const roadmap = await openRoadmap(page, site.url, '?view=table', 'tbody tr') */
export async function openRoadmap(page: Page, url: string, search = '', awaited = '.rm-bar'): Promise<FrameLocator> {
  await page.goto(`${url}/jira/apps/portfolio/roadmap${search}`);
  const frame = frameOf(page, 'frame-portfolio');
  await frame.locator(awaited).first().waitFor();
  return frame;
}
