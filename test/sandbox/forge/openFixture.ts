import { join } from 'node:path';
import { openForgeHost, readApp, type AppRead, type HostOptions } from '../../../sandbox/forge/openForgeHost';
import { SandboxClock } from '../../../sandbox/forge/runtime/SandboxClock';
import type { ForgeHost } from '../../../sandbox/forge/ForgeHost';
import type { Actor, EmbeddedJira } from '../../../sandbox/types';

/** A Jira that tells who asked for what. */
export const tellingJira: EmbeddedJira = {
  fetch: async (request: Request, actor: Actor) => Response.json({ actor, method: request.method, path: new URL(request.url).pathname }),
  people: () => [],
  workflows: () => [],
  account: (accountId) => (accountId === 'gone' ? 'closed' : 'open'),
  setRule: () => {
    throw new Error('no workflows here');
  },
  closeAccount: () => null,
  flush: async () => undefined,
};

export const fixtureDir = (name: string): string => join(__dirname, 'fixtures', name);

export interface Fixture {
  host: ForgeHost;
  clock: SandboxClock;
  /** Calls a definition as a person and gives its result; throws what the screen would be told. */
  call<T = unknown>(name: string, payload?: unknown, accountId?: string): Promise<T>;
}

/** The clock of a fixture stands still at this instant until a test sets it. */
export const START = Date.parse('2026-11-24T09:00:00.000Z');

const clock = new SandboxClock({ kind: 'real' }, () => START);
const loaded = new Map<string, Promise<AppRead>>();

// validating and bundling an app takes a second or two of a busy machine
jest.setTimeout(60_000);
// the host tells the terminal of what it refuses; these tests provoke it on purpose
beforeAll(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));

/** An app is loaded once a test file; its clock is then shared by the hosts that are opened on it, one after the other. */
function load(name: string): Promise<AppRead> {
  const found = loaded.get(name) ?? readApp(fixtureDir(name), clock);
  loaded.set(name, found);
  return found;
}

/** Loads a fixture app and opens a host on it, in memory unless told otherwise. */
export async function openFixture(name: string, options: Partial<HostOptions> & { module?: string } = {}): Promise<Fixture> {
  const read = await load(name);
  if (!read.ok) throw new Error(read.errors.join('\n'));
  clock.set(null);
  const { module = 'panel', ...rest } = options;
  const host = openForgeHost(read.loaded, { appDir: fixtureDir(name), dataDir: null, jira: () => tellingJira, ...rest, clock });
  return {
    host,
    clock,
    call: async <T>(call: string, payload: unknown = {}, accountId = 'erin') => {
      const answer = await host.invoke({ moduleKey: module, call, payload, accountId });
      if (!answer.ok) throw new Error(answer.error.message);
      return answer.body as T;
    },
  };
}
