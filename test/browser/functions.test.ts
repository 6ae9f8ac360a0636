import type { Page } from 'playwright-core';
import { aSite } from './support/aSite';
import { frameOf } from './support/pages';

jest.setTimeout(120_000);

/** What the app's functions were asked for since the page was opened, by call. */
function listenForCalls(page: Page): string[] {
  const heard: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname !== '/_bridge/invoke') return;
    const sent = /"functionKey":"([^"]+)"/.exec(request.postData() ?? '');
    heard.push(sent?.[1] ?? 'unknown');
  });
  return heard;
}

describe('functions of the app', () => {
  const stage = aSite();

  // issues are read by the browser as the viewer; functions give settings and keep what is the app's own
  const NO_ISSUES = ['wiring.read', 'milestones.list'];

  test.each(['roadmap', 'board', 'dependencies', 'calendar'])('are asked for nothing about issues by the %s', async (tab) => {
    const { page, leave } = await stage.seat('sam');
    const heard = listenForCalls(page);
    await page.goto(`${stage.site().url}/jira/apps/portfolio/${tab}`);
    await frameOf(page, 'frame-portfolio').locator('html[data-portfolio-phase="whole"]').waitFor();
    expect(heard).toContain('wiring.read');
    expect(heard.filter((call) => !NO_ISSUES.includes(call))).toEqual([]);
    await leave();
  });
});
