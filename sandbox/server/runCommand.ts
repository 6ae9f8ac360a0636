import { openBrowser } from './openBrowser';
import { StartError } from './options';
import { parseCommand } from './parseCommand';
import { startSandbox, type RunningSandbox } from './startSandbox';

/** Faults that a person can mend are one line, or a few; anything else is a bug and shows its stack. */
function fail(error: unknown): never {
  const known = error instanceof Error && ['StartError', 'ImportError'].includes(error.name);
  console.error(known ? error.message : error);
  process.exit(error instanceof StartError ? error.exitCode : 1);
}

function stopOnSignal({ close }: RunningSandbox): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    close().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** `npm start`: starts the sandbox and says so in one line on standard output. Exits 2 on wrong flags, 1 where it can't start. */
export async function runCommand(argv: string[], cwd: string): Promise<void> {
  try {
    const { options, open } = parseCommand(argv, cwd);
    const running = await startSandbox(options);
    stopOnSignal(running);
    console.log(`Interlock sandbox ready at ${running.url}`);
    if (open && !process.env.CI) openBrowser(running.url);
  } catch (error) {
    fail(error);
  }
}
