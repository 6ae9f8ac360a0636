/** How often something goes wrong: the next `count` times, or a share of all (0 to 1). */
export interface Often {
  count?: number;
  rate?: number;
}

/** What `POST /_sandbox/faults` takes. Parts that are left out stay as they are; null ends one. */
export interface FaultSettings {
  /** Added to every Jira and storage request of functions and screens, in ms. */
  latencyMs: number | null;
  /** Jira answers 429 with Retry-After (seconds). */
  jira429: (Often & { retryAfter?: number }) | null;
  /** Jira answers with `status` (default 503). */
  jira5xx: (Often & { status?: number }) | null;
  /** Storage answers with `status` and `code` (default 500, INTERNAL_SERVER_ERROR). */
  kvsFail: (Often & { status?: number; code?: string }) | null;
  dropEvents: Often | null;
  doubleEvents: Often | null;
  /** Events that wait together are delivered last first. */
  reorderEvents: boolean | null;
  /** Seconds by the sandbox clock before an event is delivered. */
  delayEvents: number | null;
  /** Storage goes on showing rows whose time to live is over, as Forge may for 48 hours. */
  keepExpired: boolean | null;
  /** Limits Jira's faults and the latency to paths of Jira that match this regular expression; storage is then not slowed. */
  scope: string | null;
}

const NONE: FaultSettings = {
  latencyMs: null,
  jira429: null,
  jira5xx: null,
  kvsFail: null,
  dropEvents: null,
  doubleEvents: null,
  reorderEvents: null,
  delayEvents: null,
  keepExpired: null,
  scope: null,
};

type OftenKey = 'jira429' | 'jira5xx' | 'kvsFail' | 'dropEvents' | 'doubleEvents';
const OFTEN: OftenKey[] = ['jira429', 'jira5xx', 'kvsFail', 'dropEvents', 'doubleEvents'];

const isNumberIn = (value: unknown, low: number, high: number): boolean => typeof value === 'number' && value >= low && value <= high;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function isPattern(value: unknown): boolean {
  try {
    return typeof value === 'string' && new RegExp(value) instanceof RegExp;
  } catch {
    return false;
  }
}

function oftenProblem(key: string, value: unknown): string | null {
  if (!isRecord(value)) return `${key}: an object with count or rate is needed.`;
  const counted = value.count !== undefined && isNumberIn(value.count, 1, 1e9) && Number.isInteger(value.count);
  const rated = value.rate !== undefined && isNumberIn(value.rate, 0, 1);
  if (counted === rated) return `${key}: either count (a whole number from 1) or rate (0 to 1) is needed.`;
  return null;
}

function problemOf(key: string, value: unknown): string | null {
  if (!(key in NONE)) return `${key}: no such fault. Known are ${Object.keys(NONE).join(', ')} and reset.`;
  if (value === null) return null;
  if (OFTEN.includes(key as OftenKey)) return oftenProblem(key, value);
  if (key === 'scope') return isPattern(value) ? null : 'scope: a regular expression is needed.';
  if (key === 'latencyMs' || key === 'delayEvents') return isNumberIn(value, 0, 600_000) ? null : `${key}: a number from 0 to 600000 is needed.`;
  return typeof value === 'boolean' ? null : `${key}: true or false is needed.`;
}

/** Makes the site misbehave on request, countably: a rate of 0.25 hits exactly every fourth time. */
export class Faults {
  #settings: FaultSettings = { ...NONE };
  readonly #seen = new Map<string, number>();

  settings(): FaultSettings {
    return { ...this.#settings };
  }

  /** Takes new settings, or says what is wrong with them and changes nothing. `reset: true` first ends all faults. */
  set(input: unknown): string | null {
    if (!isRecord(input)) return 'An object of faults is needed.';
    const { reset, ...parts } = input;
    const problem = Object.entries(parts).map(([key, value]) => problemOf(key, value)).find(Boolean);
    if (problem) return problem;
    if (reset === true) this.#seen.clear();
    this.#settings = { ...(reset === true ? NONE : this.#settings), ...(parts as Partial<FaultSettings>) };
    for (const key of Object.keys(parts)) this.#seen.delete(key);
    return null;
  }

  /** Whether this time is one of those that go wrong; uses up a count. */
  hits(key: OftenKey): boolean {
    const often = this.#settings[key];
    if (!often) return false;
    const seen = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, seen);
    if (often.count !== undefined) return seen <= often.count;
    const rate = often.rate ?? 0;
    return Math.floor(seen * rate) > Math.floor((seen - 1) * rate);
  }

  /** Whether Jira's faults apply to a path. */
  inScope(path: string): boolean {
    return this.#settings.scope === null || new RegExp(this.#settings.scope).test(path);
  }

  async latency(path: string | null): Promise<void> {
    const ms = this.#settings.latencyMs ?? 0;
    const meant = path === null ? this.#settings.scope === null : this.inScope(path);
    if (ms > 0 && meant) await new Promise((resolve) => setTimeout(resolve, ms));
  }
}
