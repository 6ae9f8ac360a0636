import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseInstant } from '../forge/runtime/parseInstant';
import { StartError, type SandboxOptions } from './options';

export interface Command {
  options: SandboxOptions;
  open: boolean;
}

const flags = {
  port: { type: 'string' },
  import: { type: 'string', multiple: true },
  epics: { type: 'string' },
  seed: { type: 'string' },
  data: { type: 'string' },
  today: { type: 'string' },
  'no-open': { type: 'boolean' },
  'no-setup': { type: 'boolean' },
  'manifest-dir': { type: 'string' },
} as const;

const usage = (message: string): never => {
  throw new StartError(message, 2);
};

function read(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: flags, allowPositionals: false }).values;
  } catch (error) {
    const [said = ''] = (error as Error).message.split(/\.? To specify|\n/);
    return usage(`${said.replace(/\.$/, '')}. sandbox/README.md lists the flags.`);
  }
}

function whole(flag: string, text: string | undefined, low: number, high: number, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  return /^\d+$/.test(text) && value >= low && value <= high ? value : usage(`--${flag} needs a whole number from ${low} to ${high}, not "${text}".`);
}

type Values = ReturnType<typeof read>;

function sourceOf(values: Values, cwd: string): SandboxOptions['source'] {
  if (values.import && values.epics !== undefined) usage('--import and --epics exclude each other.');
  if (values.seed !== undefined && values.epics === undefined) usage('--seed needs --epics.');
  if (values.import) return { kind: 'import', files: values.import.map((file) => resolve(cwd, file)) };
  if (values.epics === undefined) return { kind: 'seed' };
  return { kind: 'generated', epics: whole('epics', values.epics, 1, 1_000_000, 1), seed: whole('seed', values.seed, 0, 2 ** 31 - 1, 1) };
}

function todayOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseInstant(text) ? text : usage(`--today needs a day as YYYY-MM-DD, not "${text}".`);
}

/**
 * Reads the command line of `npm start`. Paths are relative to `cwd`, which is the repository's root.
 *
 * @throws StartError with exit code 2 and one line saying which flag is wrong
 */
export function parseCommand(argv: string[], cwd: string): Command {
  const values = read(argv);
  return {
    open: !values['no-open'],
    options: {
      port: whole('port', values.port, 0, 65_535, 4100),
      root: cwd,
      appDir: resolve(cwd, values['manifest-dir'] ?? '.'),
      source: sourceOf(values, cwd),
      dataDir: resolve(cwd, values.data ?? '.data'),
      today: todayOf(values.today),
      setup: !values['no-setup'],
    },
  };
}
