// npm start: from a fresh checkout to a running local site, in one command.
import { pathToFileURL } from 'node:url';
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

await ensureInstalled();
await build();
await import(pathToFileURL('build/sandbox/main.mjs').href);
