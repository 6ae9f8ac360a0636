import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const OUT = '.cache/bench';

/** Bundles a page as a release would be; answers where it is and what its script weighs gzipped, in KB. */
export async function bundlePage(source) {
  const { build } = await import('esbuild');
  const name = basename(source, extname(source));
  const folder = join(OUT, name);
  mkdirSync(folder, { recursive: true });
  await build({ entryPoints: { page: source }, outdir: folder, bundle: true, minify: true, format: 'esm', target: 'es2022', jsx: 'automatic', define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' }, loader: { '.svg': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' }, logLevel: 'error' });
  const style = readOr(join(folder, 'page.css'), '') && '<link rel="stylesheet" href="page.css">';
  writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>${style}<body style="margin:0"><div id="app"></div><script type="module" src="page.js"></script></body></html>`);
  return { folder, gzipKb: gzipSync(readFileSync(join(folder, 'page.js'))).length / 1024 };
}

function readOr(path, other) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return other;
  }
}
