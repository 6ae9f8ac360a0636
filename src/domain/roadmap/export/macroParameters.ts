import { DEFAULT_MACRO, MACRO_TITLE_LIMIT, MACRO_ZOOMS, type MacroConfig, MOST_PIS } from './MacroConfig';

/** A configuration as it was found: it, nothing yet, or something that this version can't read. */
export type FoundMacro = { kind: 'config'; config: MacroConfig } | { kind: 'none' } | { kind: 'broken' };

/**
 * A configuration as Confluence keeps it: texts only. The names are in the manifest.
 *
 * @example writeMacro({ ...DEFAULT_MACRO, streams: ['payments'] }) // { streams: '["payments"]', horizon: '4', zoom: 'fit', title: '', dependencies: 'yes' }
 */
export function writeMacro({ streams, horizon, zoom, title, dependencies }: MacroConfig): Record<string, string> {
  return {
    streams: streams === 'all' ? 'all' : JSON.stringify(streams),
    horizon: horizon === null ? 'all' : String(horizon),
    zoom,
    title: title.trim(),
    dependencies: dependencies ? 'yes' : 'no',
  };
}

/**
 * Reads what Confluence kept. Pages live for years and are copied, so what is missing counts as the default, and what makes no sense
 * makes the whole broken: half of a choice could show streams that nobody chose.
 *
 * @example readMacro({ horizon: '2' }) // { kind: 'config', config: { ...DEFAULT_MACRO, horizon: 2 } }
 * @example readMacro(undefined) // { kind: 'none' }
 */
export function readMacro(raw: unknown): FoundMacro {
  if (raw === null || raw === undefined) return { kind: 'none' };
  if (typeof raw !== 'object' || Array.isArray(raw)) return { kind: 'broken' };
  if (Object.keys(raw).length === 0) return { kind: 'none' };
  const config = configIn({ ...DEFAULTS, ...raw });
  return config ? { kind: 'config', config } : { kind: 'broken' };
}

const DEFAULTS = writeMacro(DEFAULT_MACRO);

function configIn(raw: Record<string, unknown>): MacroConfig | null {
  const [streams, horizon, zoom] = [streamsIn(raw['streams']), pisIn(raw['horizon']), MACRO_ZOOMS.find((known) => known === raw['zoom'])];
  const { title, dependencies } = raw;
  if (streams === undefined || horizon === undefined || zoom === undefined || typeof title !== 'string') return null;
  if (dependencies !== 'yes' && dependencies !== 'no') return null;
  return { streams, horizon, zoom, title: title.slice(0, MACRO_TITLE_LIMIT), dependencies: dependencies === 'yes' };
}

/** The configuration to show: as found, else the default. */
export const macroOf = (found: FoundMacro): MacroConfig => (found.kind === 'config' ? found.config : DEFAULT_MACRO);

function streamsIn(text: unknown): MacroConfig['streams'] | undefined {
  if (text === 'all') return text;
  const ids = typeof text === 'string' ? parse(text) : undefined;
  return Array.isArray(ids) && ids.length > 0 && ids.every((id) => typeof id === 'string') ? ids : undefined;
}

function pisIn(text: unknown): number | null | undefined {
  if (text === 'all') return null;
  const count = typeof text === 'string' && /^\d$/.test(text) ? Number(text) : NaN;
  return count >= 1 && count <= MOST_PIS ? count : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
