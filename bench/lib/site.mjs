import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const READY = /Interlock sandbox ready at (http:\/\/localhost:\d+)/;

function whenReady(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk) => {
      output += chunk;
      const [, url] = READY.exec(output) ?? [];
      if (url) resolve(url);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', (code) => reject(new Error(`The sandbox ended with ${code}: ${output}`)));
  });
}

async function exchange(url, method, body, headers = {}) {
  const reply = await fetch(url, { method, headers: { 'Content-Type': 'application/json', ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${method} ${url} was answered with ${reply.status}: ${text.slice(0, 300)}`);
  return text === '' ? null : JSON.parse(text);
}

/** A sandbox of its own with a generated portfolio, on a free port and fresh data, on the day that the generator takes for today. */
export async function startSite(epics) {
  const data = mkdtempSync(join(tmpdir(), 'interlock-bench-'));
  const child = spawn(process.execPath, ['build/sandbox/main.mjs', '--port', '0', '--no-open', '--data', data, '--epics', String(epics), '--seed', '1', '--today', '2026-11-24'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await whenReady(child);
  const basic = (accountId) => ({ Authorization: `Basic ${Buffer.from(`${accountId}:any`).toString('base64')}` });
  return {
    url,
    jira: (as, method, path, body) => exchange(`${url}${path}`, method, body, basic(as)),
    sandbox: (path, body) => exchange(`${url}/_sandbox/${path}`, body === undefined ? 'GET' : 'POST', body),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
