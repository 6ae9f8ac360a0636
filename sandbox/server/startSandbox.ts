import { listen } from './listen';
import { makeServer } from './makeServer';
import type { SandboxOptions } from './options';
import { Sandbox } from './Sandbox';

/** A sandbox that listens. */
export interface RunningSandbox {
  port: number;
  /** Origin of the host pages and the APIs. */
  url: string;
  sandbox: Sandbox;
  /** Stops listening and writes what is not yet on disk. */
  close(): Promise<void>;
}

export type StartOptions = Pick<SandboxOptions, 'appDir' | 'root'> & Partial<SandboxOptions>;

const defaults = { port: 0, source: { kind: 'seed' } as const, dataDir: null, today: null, setup: true };

/**
 * Starts a sandbox, by default on a free port with the seeded portfolio, in memory.
 *
 * @throws StartError, and Jira's ImportError
 * @example const { url, close } = await startSandbox({ root: process.cwd(), appDir: process.cwd() });
 */
export async function startSandbox(options: StartOptions): Promise<RunningSandbox> {
  const whole: SandboxOptions = { ...defaults, ...options };
  const sandbox = await Sandbox.open(whole);
  const server = makeServer(sandbox);
  const { port, close } = await listen((request) => server.fetch(request), whole.port);
  sandbox.listenAt(port);
  return {
    port,
    url: sandbox.origins.host,
    sandbox,
    close: async () => {
      await close();
      await sandbox.close();
    },
  };
}
