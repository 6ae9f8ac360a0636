import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The app's frame for a module: `panel-intake-panel`, `context-intake-context`, `frame-setup`, `frame-portfolio`. */
export const frameOf = (page: Page, testId: string): FrameLocator => page.frameLocator(`iframe[data-testid="${testId}"]`);

export const panelOf = (page: Page): FrameLocator => frameOf(page, 'panel-intake-panel');

export async function openIssue(page: Page, url: string, key: string): Promise<void> {
  await page.goto(`${url}/browse/${key}`);
  await page.getByTestId('issue-status').waitFor();
}

/** Chooses a transition in the status menu. */
export async function transition(page: Page, name: string): Promise<void> {
  await page.getByTestId('issue-status').click();
  await page.getByRole('menuitem', { name }).click();
}

/** Waits until a place says something, and answers all that it says. */
export async function textOf(place: Locator, expected: RegExp): Promise<string> {
  await place.filter({ hasText: expected }).waitFor();
  return (await place.innerText()).replace(/\s+/g, ' ').trim();
}
