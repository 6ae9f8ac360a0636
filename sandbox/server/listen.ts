import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { StartError } from './options';

type Fetch = (request: Request) => Response | Promise<Response>;

export interface Listening {
  port: number;
  close(): Promise<void>;
}

function bind(fetch: Fetch, hostname: string, port: number): Promise<Server> {
  // our own Request and Response stay the real ones: they travel on to Jira and to the app
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => resolve(server));
  });
}

const portOf = (server: Server): number => (server.address() as { port: number }).port;

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** ::1 too where the machine has it: `localhost` may mean either. */
async function bindBoth(fetch: Fetch, port: number): Promise<Server[]> {
  const first = await bind(fetch, '127.0.0.1', port);
  try {
    return [first, await bind(fetch, '::1', portOf(first))];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return [first];
    await stop(first);
    throw error;
  }
}

/**
 * Listens on loopback only. Port 0 takes a free one.
 *
 * @throws StartError where the port is taken or may not be opened
 */
export async function listen(fetch: Fetch, port: number): Promise<Listening> {
  try {
    const servers = await bindBoth(fetch, port);
    const [first] = servers;
    return { port: first ? portOf(first) : port, close: async () => void (await Promise.all(servers.map(stop))) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new StartError(`Port ${port} is in use. Stop what uses it, or choose another with --port.`);
    throw new StartError(code === 'EACCES' ? `Port ${port} may not be opened. Choose one above 1023 with --port.` : message);
  }
}
