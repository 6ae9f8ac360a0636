/** One runner for every suite; `npm test` runs the three projects in turn and adds them up. */
const transform = { '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } }] };
// These packages ship as ES modules only.
const esm = ['jira\\.js', 'zod', 'hono', '@hono', 'valibot', 'idb', 'p-queue', 'p-timeout', 'eventemitter3'];
const shared = { transform, transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`], testEnvironment: 'node' };
module.exports = {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/contract/', '<rootDir>/test/browser/'] },
    { ...shared, displayName: 'contract', testMatch: ['<rootDir>/test/contract/**/*.test.ts'] },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
};
