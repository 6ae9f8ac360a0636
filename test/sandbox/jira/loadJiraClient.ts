import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type * as agile from 'jira.js/agile';
import type * as cloud from 'jira.js/cloud';
import type * as core from 'jira.js/core';

type JiraClient = typeof cloud & Pick<typeof agile, 'createAgileClient'> & Pick<typeof core, 'createClient'>;

const entry = `export * from 'jira.js/cloud'; export { createAgileClient } from 'jira.js/agile'; export { createClient } from 'jira.js/core';`;

/** Loads jira.js into Jest. It ships as ES modules that import each other in a circle, which a module-by-module translation can't load: so it is bundled first. */
export const loadJiraClient = (): JiraClient => {
  const outfile = join(process.cwd(), 'node_modules', '.cache', 'interlock', 'jira-client.cjs');
  buildSync({ stdin: { contents: entry, resolveDir: process.cwd() }, bundle: true, platform: 'node', format: 'cjs', target: 'node20', outfile, logLevel: 'silent' });
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the bundle does not exist before the line above
  return require(outfile) as JiraClient;
};
