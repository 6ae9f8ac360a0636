import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const surfaces = ['panel', 'context', 'global', 'admin', 'rule', 'gadget', 'macro', 'project'];

/** One build for all surfaces, so that they share chunks; one Forge resource with an entry a surface. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: resolve(import.meta.dirname, 'public'),
  plugins: [react()],
  build: {
    outDir: resolve(import.meta.dirname, 'build'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rollupOptions: { input: Object.fromEntries(surfaces.map((name) => [name, resolve(import.meta.dirname, `${name}.html`)])) },
  },
  define: { 'process.env.NODE_ENV': JSON.stringify('production'), 'process.env': '{}' },
});
