import type { Cadence, PiKey } from '../../contract';

/** What a PI's name says of it: its key, by `{year}` and `{n}`; or its number, by `{seq}`. */
export type NameReading = { by: 'key'; key: PiKey } | { by: 'number'; number: number };

/**
 * A PI's name by the cadence's pattern.
 *
 * @example namePi('PI {year}.{n}', '2026.4', 3) // 'PI 2026.4'
 * @example namePi('Increment {seq}', '2026.4', 14) // 'Increment 14'
 */
export function namePi(naming: Cadence['naming'], key: PiKey, number: number): string {
  const [year = '', n = ''] = key.split('.');
  const words: Record<string, string> = { '{year}': year, '{n}': n, '{seq}': String(number) };
  return naming.replace(PLACEHOLDER, (placeholder) => words[placeholder] ?? placeholder);
}

/**
 * Reads a name back: the inverse of `namePi`. Null where the text doesn't follow the pattern.
 *
 * @example readName('PI {year}.{n}', 'PI 2026.4') // { by: 'key', key: '2026.4' }
 */
export function readName(naming: Cadence['naming'], name: string): NameReading | null {
  const groups = patternOf(naming).exec(name)?.groups;
  if (!groups) return null;
  if (groups['seq'] !== undefined) return { by: 'number', number: Number(groups['seq']) };
  return { by: 'key', key: `${groups['year']}.${groups['n']}` };
}

/**
 * What is wrong with a naming pattern, in words with the mend, or null. It must name every PI differently.
 *
 * @example namingProblem('PI {year}{n}') // 'Put some text between {year} and {n}, …'
 */
export function namingProblem(naming: Cadence['naming']): string | null {
  const found = naming.match(/\{[^}]*\}?/g) ?? [];
  const unknown = found.find((placeholder) => !KNOWN.includes(placeholder));
  if (unknown !== undefined) return `${unknown} is no placeholder. Use {year} with {n}, or {seq}.`;
  const kinds = [...found].sort().join('');
  if (kinds !== '{n}{year}' && kinds !== '{seq}') return 'The name needs {year} and {n} once each, or {seq} once, as in "PI {year}.{n}".';
  if (/\}\d*\{/.test(naming)) return 'Put some text between {year} and {n}, as in "PI {year}.{n}"; digits alone can\'t be told from the numbers.';
  if (naming.length > MAX_LENGTH) return `The name is ${naming.length} characters long. Shorten it to ${MAX_LENGTH}.`;
  if (naming !== naming.trim()) return 'The name begins or ends with a space. Take it away.';
  return null;
}

const KNOWN = ['{year}', '{n}', '{seq}'];
const PLACEHOLDER = /\{(?:year|n|seq)\}/g;
const MAX_LENGTH = 60;
const GROUPS: Record<string, string> = { '{year}': '(?<year>\\d{4})', '{n}': '(?<n>[1-9]\\d*)', '{seq}': '(?<seq>0|-?[1-9]\\d*)' };

function patternOf(naming: string): RegExp {
  const parts = naming.split(/(\{(?:year|n|seq)\})/);
  return new RegExp(`^${parts.map((part) => GROUPS[part] ?? escape(part)).join('')}$`);
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
