// npm run build: what `forge deploy` needs (static/build), and the sandbox.
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

await ensureInstalled();
await build();
