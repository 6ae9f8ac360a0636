import type { Frame, Page } from 'playwright-core';
import { seriousFaults } from './axe';
import { picture } from './picture';

/** The app's first frame in a page. */
export const frameIn = (page: Page): Frame => {
  const found = page.frames().find((frame) => frame !== page.mainFrame() && frame.url().includes('/_frame/'));
  if (!found) throw new Error('The page has no frame of the app.');
  return found;
};

/**
 * Takes a picture at each width, and looks for what axe finds serious and for what runs out of the frame. One page for all widths, since
 * starting one costs more than all of the checks, and people change the size of their windows.
 *
 * @param name of the pictures
 */
export async function cleanAtWidths(page: Page, widths: readonly number[], name: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await picture(page, `${name}-${width}`);
    const frame = frameIn(page);
    const beyond = await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect({ name, width, beyond, faults: await seriousFaults(frame) }).toEqual({ name, width, beyond: 0, faults: [] });
  }
}
