import { node } from './run.mjs';

const tsc = (project) => ['node_modules/typescript/bin/tsc', ['--noEmit', '--incremental', '--tsBuildInfoFile', `.cache/tsc-${project.replaceAll('/', '-')}.json`, '-p', project]];

/** The checks that are not tests: each passes or fails as one. */
const checks = [
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint']] },
  { name: 'types: domain', command: tsc('src/domain') },
  { name: 'types: src', command: tsc('tsconfig.json') },
  { name: 'types: static', command: tsc('static') },
  { name: 'types: sandbox', command: tsc('sandbox') },
  { name: 'types: test', command: tsc('test') },
  { name: 'layers', command: ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ['src', 'static/src', 'sandbox', '--config', '.dependency-cruiser.cjs']] },
];

async function check({ name, command: [script, args] }) {
  const { code, output } = await node(script, args, { capture: true });
  console.log(`${code === 0 ? 'pass' : 'FAIL'}  ${name}`);
  if (code !== 0) console.log(output);
  return code === 0;
}

/** Runs lint, types and layers, two at a time; answers how many passed and failed. */
export async function runChecks() {
  const waiting = [...checks];
  const results = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await check(next));
  };
  await Promise.all([worker(), worker()]);
  return { passed: results.filter(Boolean).length, failed: results.filter((passed) => !passed).length };
}
