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
 * Takes a picture at each width, and looks for what runs out of the frame and for what axe finds serious (in the dark at the last width). One page for all widths, since
 * starting one costs more than all of the checks, and people change the size of their windows.
 *
 * @param name of the pictures
 */
export async function cleanAtWidths(page: Page, widths: readonly number[], name: string): Promise<void> {
  for (const width of widths) {
    const frame = frameIn(page);
    await page.setViewportSize({ width, height: 900 });
    await laidOut(frame);
    await picture(page, `${name}-${width}`);
    const { beyond, dark } = await frame.evaluate(() => ({ beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth, dark: document.documentElement.dataset.colorMode === 'dark' }));
    // What the dark changes is colours, and those are the same at every width.
    const faults = dark && width !== widths.at(-1) ? [] : await seriousFaults(frame);
    expect({ name, width, beyond, faults }).toEqual({ name, width, beyond: 0, faults: [] });
  }
}

/** A frame learns of its new size some time after the page around it; what measures itself draws again in the frame after that. */
async function laidOut(frame: Frame): Promise<void> {
  const element = await frame.frameElement();
  await frame.waitForFunction((width) => innerWidth === width, await element.evaluate((iframe) => (iframe as Element).clientWidth));
  await frame.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}
