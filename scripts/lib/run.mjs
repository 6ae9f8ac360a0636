import { spawn } from 'node:child_process';

/** Runs a command to its end; resolves to its exit code and, when captured, its output. */
export function run(command, args, { capture = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 127, output: String(error.message) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a tool of node_modules without a shell shim, so that it works the same on every system. */
export const node = (script, args, options) => run(process.execPath, [script, ...args], options);

/** One line, and out: for what a person can mend. */
export function stop(message) {
  console.error(message);
  process.exit(1);
}
