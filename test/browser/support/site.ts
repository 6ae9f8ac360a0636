import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A running sandbox with a data directory of its own, driven from outside as a script would. */
export interface Site {
  url: string;
  /** Asks the embedded Jira as a person. */
  jira(as: string, path: string, init?: { method?: string; body?: unknown }): Promise<{ status: number; body: unknown }>;
  /** Calls `/_sandbox/…`. */
  sandbox(path: string, body?: unknown): Promise<unknown>;
  setToday(today: string): Promise<void>;
  stop(): Promise<void>;
}

const READY = /Interlock sandbox ready at (http:\/\/localhost:\d+)/;

function whenReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = READY.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('close', (code) => reject(new Error(`The sandbox ended with ${code}: ${output}`)));
  });
}

const basic = (accountId: string) => `Basic ${Buffer.from(`${accountId}:any`).toString('base64')}`;

async function exchange(url: string, method: string, body: unknown, headers: Record<string, string> = {}) {
  const reply = await fetch(url, { method, headers: { 'Content-Type': 'application/json', ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await reply.text();
  return { status: reply.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
}

/** Starts `npm start`'s own bundle on a free port, on fresh data. @example const site = await startSite('--no-setup'); */
export async function startSite(...flags: string[]): Promise<Site> {
  const data = mkdtempSync(join(tmpdir(), 'interlock-'));
  const child = spawn(process.execPath, ['build/sandbox/main.mjs', '--port', '0', '--no-open', '--data', data, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await whenReady(child);
  const sandbox: Site['sandbox'] = async (path, body) => (await exchange(`${url}/_sandbox/${path}`, body === undefined ? 'GET' : 'POST', body)).body;
  return {
    url,
    jira: (as, path, init = {}) => exchange(`${url}${path}`, init.method ?? 'GET', init.body, { Authorization: basic(as) }),
    sandbox,
    setToday: async (today) => void (await sandbox('clock', { today })),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
