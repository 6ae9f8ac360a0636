import type { Limits } from '../forge/runtime/limits';
import type { OpenJiraOptions } from '../jira/openJira';

/** How to start the sandbox. */
export interface SandboxOptions {
  /** 0 takes a free port. */
  port: number;
  /** The sandbox's own root: build/host and sandbox/seed lie under it. */
  root: string;
  /** Directory of the app: manifest.yml, src/index.ts and the built resources. */
  appDir: string;
  source: OpenJiraOptions['source'];
  /** Null keeps everything in memory. */
  dataDir: string | null;
  /** A day or an instant to set the clock to; null keeps the clock of the data directory, or the source's default. */
  today: string | null;
  /** Whether a fresh seeded site replays the set-up. */
  setup: boolean;
  limits?: Partial<Limits>;
}

/** A start that can't be, in words for the terminal. `exitCode` 2 for wrong usage. */
export class StartError extends Error {
  override name = 'StartError';
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}
