/** The layers of docs/architecture.md, each rule with its reason. `npm run graph` draws them. */
const only = (name, from, allowed, comment) => ({ name, severity: 'error', comment, from: { path: from }, to: { pathNot: allowed } });
const contract = '^src/contract/';
const domain = '^src/domain/';
const schemas = '^src/schemas/';
const ports = '^src/app/ports';
const pkg = (...names) => `node_modules/(${names.join('|')})/`;
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', comment: 'A circle of imports has no first file to read.', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', comment: 'Every import must resolve, or a deploy breaks.', from: {}, to: { couldNotResolve: true } },
    only('contract-imports-nothing', contract, [contract], 'The contract is plain types that both sides share; anything it imported would come along into every screen.'),
    only('domain-is-pure', domain, [contract, domain, pkg('date-fns', '@date-fns')], 'The rules know no Forge, no network and no storage, so that they run in functions, in the browser and in a worker alike.'),
    only('schemas-decode-only', schemas, [contract, domain, schemas, pkg('valibot')], 'Schemas turn unknown JSON into contract types; they do nothing else.'),
    only('app-uses-ports', '^src/app/', [contract, domain, '^src/app/'], 'A use case reaches the world through the ports only, so that tests give it fakes.'),
    only('jira-adapter', '^src/jira/', [ports, domain, contract, schemas, '^src/jira/', pkg('@forge/api', 'valibot')], 'The Jira adapter knows ports and Forge, not use cases.'),
    only('storage-adapter', '^src/storage/', [ports, domain, contract, schemas, '^src/storage/', pkg('@forge/api', '@forge/kvs', 'valibot')], 'The storage adapter knows ports and Forge, not use cases.'),
    only('entry-joins', '^src/entry/', ['^src/', pkg('@forge/resolver', '@forge/events', 'valibot')], 'Entry points join adapters and use cases; they talk to Forge through the adapters.'),
    { name: 'adapters-only-in-wire', severity: 'error', comment: 'wire.ts alone joins adapters to use cases.', from: { path: '^src/entry/', pathNot: '^src/entry/wire' }, to: { path: '^src/(jira|storage)/' } },
    only('index-mirrors-manifest', '^src/index\\.ts$', ['^src/entry/'], 'index.ts re-exports the handlers and does nothing else.'),
    { name: 'static-sees-contract-and-domain', severity: 'error', comment: 'Screens share types and rules with the functions, never adapters or use cases.', from: { path: '^static/src/' }, to: { path: ['^src/(app|jira|storage|entry|schemas)/', '^src/index', '^sandbox/', '^test/', '^bench/'] } },
    { name: 'bridge-is-the-only-door', severity: 'error', comment: 'Only static/src/bridge talks to Forge, so that a screen can be tried without it.', from: { path: '^static/src/', pathNot: '^static/src/bridge/' }, to: { path: 'node_modules/@forge/' } },
    { name: 'geometry-is-pure', severity: 'error', comment: 'Layout is arithmetic: no React, no DOM library.', from: { path: '^static/src/geometry/' }, to: { path: 'node_modules/' } },
    { name: 'app-does-not-know-the-sandbox', severity: 'error', comment: 'What runs in Forge must not depend on what imitates Forge.', from: { path: '^(src|static)/' }, to: { path: '^(sandbox|test|bench|scripts)/' } },
    { name: 'sandbox-stands-alone', severity: 'error', comment: 'The sandbox runs any Forge app; it knows this one only by its manifest.', from: { path: '^sandbox/', pathNot: '^sandbox/(seed|jira/seed)/' }, to: { path: '^(src|static)/' } },
  ],
  options: { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], mainFields: ['module', 'main', 'browser', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'] }, exclude: { path: '(^|/)(build|\\.cache)/' } },
};
