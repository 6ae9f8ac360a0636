import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { JiraSurroundings } from '../types';
import type { ForgeHost } from '../forge/ForgeHost';
import { openForgeHost, readApp, type LoadedApp } from '../forge/openForgeHost';
import { parseInstant } from '../forge/runtime/parseInstant';
import { SandboxClock } from '../forge/runtime/SandboxClock';
import { openJira, type OpenedJira } from '../jira/openJira';
import { StartError, type SandboxOptions } from './options';
import { replaySetup } from './replaySetup';
import { readSite, saveSite } from './siteFile';

/** The seeded story's present. Other sites live in ours. */
const SEED_NOW = '2026-11-24T09:00:00.000Z';

interface Site {
  jira: OpenedJira;
  host: ForgeHost;
  file: string | null;
}

/** The local site: one Jira and one Forge with an app in it, by one clock. A reset swaps both for fresh ones. */
export class Sandbox {
  #site: Site | null = null;
  /** Whether the site is whole, so that what is saved of it can be opened again. */
  #ready = false;
  #origins = { host: 'http://localhost', frame: 'http://127.0.0.1' };

  private constructor(
    readonly options: SandboxOptions,
    readonly clock: SandboxClock,
    private readonly loaded: LoadedApp,
  ) {
    clock.onSet(() => this.#save());
  }

  /** Opens a site. @throws StartError, and Jira's ImportError, each with words for the terminal */
  static async open(options: SandboxOptions): Promise<Sandbox> {
    const clock = new SandboxClock();
    const read = await readApp(options.appDir, clock);
    if (!read.ok) throw new StartError(['The app cannot be started:', ...read.errors.map((error) => `  ${error}`)].join('\n'));
    for (const warning of read.warnings) console.error(`[forge] ${warning}`);
    const sandbox = new Sandbox(options, clock, read.loaded);
    await sandbox.#open();
    return sandbox;
  }

  get site(): Site {
    if (!this.#site) throw new Error('The site is not open.');
    return this.#site;
  }

  get host(): ForgeHost {
    return this.site.host;
  }

  get jira(): OpenedJira {
    return this.site.jira;
  }

  get origins(): { host: string; frame: string } {
    return this.#origins;
  }

  /** Whether somebody can sign in as this account. */
  knows(accountId: string): boolean {
    return this.jira.account(accountId) === 'open';
  }

  listenAt(port: number): void {
    this.#origins = { host: `http://localhost:${port}`, frame: `http://127.0.0.1:${port}` };
    this.host.listenAt(this.#origins);
  }

  /** Back to the source's first state, the set-up replayed. */
  async reset(): Promise<void> {
    const { folder } = this.jira;
    await this.close();
    this.#ready = false;
    if (folder) rmSync(folder, { recursive: true, force: true });
    this.clock.set(null);
    await this.#open();
    this.host.listenAt(this.#origins);
  }

  /** Writes what is not yet on disk. */
  async close(): Promise<void> {
    const { host, jira } = this.site;
    host.close();
    await jira.flush();
    this.#save();
  }

  async #open(): Promise<void> {
    const { source, dataDir, today, limits } = this.options;
    const jira = await openJira({ source, dataDir, surroundings: this.#surroundings() });
    const dir = jira.folder;
    const host = openForgeHost(this.loaded, {
      appDir: this.options.appDir,
      dataDir: dir && join(dir, 'forge'),
      clock: this.clock,
      jira: () => this.jira,
      ...(limits ? { limits } : {}),
    });
    const file = dir && join(dir, 'site.json');
    const saved = readSite(file);
    this.#site = { jira, host, file };
    if (saved) this.clock.set(saved.clock.kind === 'set' ? new Date(saved.clock.now) : null);
    else await this.#begin();
    if (today !== null) this.clock.set(parseInstant(today));
    this.#ready = true;
    this.#save();
  }

  /** A fresh site: set up where that is wanted, and at its own present. */
  async #begin(): Promise<void> {
    const { source, setup, root } = this.options;
    const seeded = source.kind === 'seed';
    try {
      if (seeded && setup) await replaySetup(root, this.host, this.clock);
    } catch (error) {
      // half a set-up must not be taken for a whole one at the next start
      if (this.jira.folder) rmSync(this.jira.folder, { recursive: true, force: true });
      throw error;
    }
    this.clock.set(seeded ? new Date(SEED_NOW) : null);
  }

  #surroundings(): JiraSurroundings {
    return {
      now: () => this.clock.now(),
      runValidator: (call) => this.host.validate(call),
      checkCondition: (call) => this.host.checkCondition(call),
      runPostFunction: (call) => this.host.runPostFunction(call),
      emit: (event) => this.#site?.host.emit(event),
      indexedProperties: this.loaded.app.indexedProperties,
    };
  }

  #save(): void {
    if (this.#site && this.#ready) saveSite(this.#site.file, { clock: this.clock.saved() });
  }
}
