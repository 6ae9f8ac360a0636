import react from '@vitejs/plugin-react';
import { build as bundle } from 'esbuild';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** The script that runs first inside each app iframe: one classic file, since it must have run before any module does. */
const frameBridge: Plugin = {
  name: 'frame-bridge',
  apply: 'build',
  async generateBundle() {
    const { outputFiles } = await bundle({
      entryPoints: [resolve(import.meta.dirname, 'frame/main.ts')],
      bundle: true,
      format: 'iife',
      target: 'es2022',
      minify: true,
      write: false,
    });
    this.emitFile({ type: 'asset', fileName: 'frame-bridge.js', source: outputFiles[0]?.text ?? '' });
  },
};

/** The host pages: `npx vite build --config sandbox/web/vite.config.ts` makes `build/host`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: resolve(import.meta.dirname, 'public'),
  plugins: [react(), frameBridge],
  build: { outDir: resolve(import.meta.dirname, '../../build/host'), emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1500 },
  define: { 'process.env.NODE_ENV': JSON.stringify('production'), 'process.env': '{}' },
});
