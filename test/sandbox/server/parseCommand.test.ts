import type { StartError } from '../../../sandbox/server/options';
import { parseCommand } from '../../../sandbox/server/parseCommand';

const refused = (...argv: string[]): StartError => {
  try {
    parseCommand(argv, '/repo');
  } catch (error) {
    return error as StartError;
  }
  throw new Error('it was accepted');
};

describe('the command line', () => {
  it('has defaults for everything', () => {
    expect(parseCommand([], '/repo')).toEqual({
      open: true,
      options: { port: 4100, root: '/repo', appDir: '/repo', source: { kind: 'seed' }, dataDir: '/repo/.data', today: null, setup: true },
    });
  });

  it('takes every flag', () => {
    const given = ['--port', '0', '--import', 'a.json', '--import', '/b.json.gz', '--data', 'd', '--today', '2026-12-01', '--no-open', '--no-setup', '--manifest-dir', 'app'];
    expect(parseCommand(given, '/repo')).toEqual({
      open: false,
      options: { port: 0, root: '/repo', appDir: '/repo/app', source: { kind: 'import', files: ['/repo/a.json', '/b.json.gz'] }, dataDir: '/repo/d', today: '2026-12-01', setup: false },
    });
    expect(parseCommand(['--epics', '20000', '--seed', '7'], '/repo').options.source).toEqual({ kind: 'generated', epics: 20_000, seed: 7 });
  });

  it.each([
    [['--prot', '1'], '--prot'],
    [['extra'], 'extra'],
    [['--port', 'abc'], '--port needs a whole number from 0 to 65535, not "abc".'],
    [['--port', '70000'], '--port needs a whole number'],
    [['--today', '2026-02-30'], '--today needs a day as YYYY-MM-DD, not "2026-02-30".'],
    [['--epics', '0'], '--epics needs a whole number from 1'],
    [['--seed', '1'], '--seed needs --epics.'],
    [['--epics', '5', '--import', 'a.json'], '--import and --epics exclude each other.'],
  ])('refuses %j in one line, with exit code 2', (argv, message) => {
    const error = refused(...argv);
    expect(error.exitCode).toBe(2);
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('\n');
  });
});
