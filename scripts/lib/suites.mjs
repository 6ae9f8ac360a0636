import { existsSync, readFileSync, rmSync } from 'node:fs';
import { node } from './run.mjs';

/** Runs one jest project and answers its counts. A suite that can't even load counts as one failure. */
export async function runSuite(name, { workers = 2, env = {} } = {}) {
  const report = `.cache/jest-${name}.json`;
  rmSync(report, { force: true });
  console.log(`\n— ${name} —`);
  const { code } = await node('node_modules/jest/bin/jest.js', ['--selectProjects', name, '--json', '--outputFile', report, '--maxWorkers', String(workers), '--silent'], { env });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: numPendingTests };
}
