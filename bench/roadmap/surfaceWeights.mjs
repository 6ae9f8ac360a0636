import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = 'static/build';
const CHUNKS = join(BUILT, 'assets');

/** What a chunk imports at once; what it imports lazily, with `import()`, stays out. */
const importsOf = (chunk) => [...readFileSync(join(CHUNKS, chunk), 'utf8').matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name]) => name);

/** The chunks that come along with some, themselves included. */
function closureOf(chunks) {
  const found = new Set(chunks);
  for (const chunk of found) for (const name of importsOf(chunk)) found.add(name);
  return [...found];
}

const gzipKb = (chunks) => chunks.reduce((sum, chunk) => sum + gzipSync(readFileSync(join(CHUNKS, chunk))).length, 0) / 1024;
const scriptsOf = (page) => [...readFileSync(join(BUILT, page), 'utf8').matchAll(/(?:src|href)="\.\/assets\/([\w.-]+\.js)"/g)].map(([, name]) => name);

/** The file that a tab of the portfolio page comes with. */
const TAB = /^(?:(\w+)Tab|(Roadmap|Board|Kanban)View)-[\w-]+\.js$/;

/** What each surface's scripts weigh before lazy parts, and what the portfolio page's do with one of its tabs open. Shared chunks are counted each time. */
export function surfaceWeights() {
  const pages = readdirSync(BUILT).filter((name) => name.endsWith('.html'));
  const surfaces = pages.map((page) => ({ name: page.replace('.html', ''), chunks: scriptsOf(page) }));
  const page = surfaces.find(({ name }) => name === 'global');
  const tabs = readdirSync(CHUNKS).flatMap((chunk) => {
    const tab = TAB.exec(chunk)?.slice(1).find(Boolean);
    return tab && page ? [{ name: `global with ${tab}`, chunks: [...page.chunks, chunk] }] : [];
  });
  return [...surfaces, ...tabs].map(({ name, chunks }) => ({ name, kb: gzipKb(closureOf(chunks)) }));
}
