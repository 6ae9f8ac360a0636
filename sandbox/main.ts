import { runCommand } from './server/runCommand';

await runCommand(process.argv.slice(2), process.cwd());
