import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { installSeams } from './seams';

export type AppExports = Record<string, unknown>;

/** Bundles `src/index.ts` into one CommonJS text, leaving the `@forge/*` packages out as Forge's own bundle would bind them. */
async function bundle(appDir: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: appDir,
    entryPoints: ['src/index.ts'],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['@forge/*'],
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** The app's messages go to the sandbox's error output, named, so that standard output keeps its one line. */
function consoleOf(name: string): Console {
  const say = (...what: unknown[]): void => console.error(`[${name}]`, ...what);
  return { ...console, log: say, info: say, debug: say, warn: say, error: say };
}

export interface LoadOptions {
  appDir: string;
  appName: string;
  /** The `Date` that the app's code sees. */
  Date: DateConstructor;
}

/**
 * Bundles an app and runs its top level, with the seams installed first. Throws what esbuild or the app's top level throws.
 *
 * @example const { resolver } = await loadApp({ appDir, appName: 'interlock', Date });
 */
export async function loadApp({ appDir, appName, Date: AppDate }: LoadOptions): Promise<AppExports> {
  const code = await bundle(appDir);
  installSeams();
  const module = { exports: {} as AppExports };
  const run = new Function('module', 'exports', 'require', 'Date', 'console', `${code}\n//# sourceURL=forge-app/${appName}.cjs`);
  run(module, module.exports, createRequire(join(appDir, 'package.json')), AppDate, consoleOf(appName));
  return module.exports;
}
