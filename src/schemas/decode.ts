import type { BaseIssue, GenericSchema } from 'valibot';
import * as v from 'valibot';
import type { Problem, Result } from '../contract';
import { fail, ok } from '../contract';

/** Forge takes at most 500 KB from a screen; we hold callers that come by another way to the same. */
const MAX_CHARACTERS = 500_000;

/** More than anyone would mend one by one. */
const MAX_PROBLEMS = 50;

/**
 * Decodes an untrusted payload. Refused: wrong types, missing or unknown fields, whatever is too long or too large.
 *
 * @returns the value, or `bad-input` naming each field and its mend; echoes no more than a short word of what was sent
 * @example decode(v.strictObject({ issueId: jiraId }), { issueId: 7 })
 * // fail('bad-input', …, { problems: [{ path: 'issueId', message: 'Expected text, got a number.' }] })
 */
export function decode<T>(schema: GenericSchema<unknown, T>, raw: unknown): Result<T> {
  const large = tooLarge(raw);
  if (large) return refuse([large]);
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? ok(parsed.output) : refuse(parsed.issues.slice(0, MAX_PROBLEMS).map(problemOf));
}

function refuse(problems: Problem[]): Result<never> {
  const [first] = problems;
  const rest = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return fail('bad-input', `This can't be accepted: ${first?.path ?? ''}: ${first?.message ?? ''}${rest}`, { problems });
}

/** The whole is measured, and the largest field is named, since that is the one to mend. */
function tooLarge(raw: unknown): Problem | null {
  const size = sizeOf(raw);
  if (size <= MAX_CHARACTERS) return null;
  return { path: clip(largestOf(raw)), message: `It is too large: ${Math.ceil(size / 1000)} KB came in all, 500 KB are possible.` };
}

function largestOf(raw: unknown): string {
  let largest = { name: 'payload', size: 0 };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return largest.name;
  for (const name of Object.keys(raw)) {
    const size = sizeOf((raw as Record<string, unknown>)[name]);
    if (size > largest.size) largest = { name, size };
  }
  return largest.name;
}

const sizeOf = (raw: unknown): number => JSON.stringify(raw)?.length ?? 0;

function problemOf(issue: BaseIssue<unknown>): Problem {
  const path = clip((issue.path ?? []).reduce((to, { key }) => to + step(key, to), '') || 'payload');
  if (issue.type === 'strict_object' && issue.expected === 'never') return { path, message: 'Interlock knows no such field. Leave it out.' };
  if (issue.received === 'undefined') return { path, message: 'This is missing.' };
  return { path, message: issue.kind === 'schema' ? `Expected ${wanted(issue)}, got ${got(issue.input)}.` : issue.message };
}

const step = (key: unknown, to: string): string => (typeof key === 'number' ? `[${key}]` : `${to === '' ? '' : '.'}${clip(String(key))}`);

const clip = (path: string): string => (path.length > 200 ? `${path.slice(0, 200)}…` : path);

const NAMES: Record<string, string> = { string: 'text', number: 'a number', boolean: 'true or false', Array: 'a list', Object: 'an object', null: 'nothing' };

/** Alternatives come as `("a" | "b")`. */
const wanted = (issue: BaseIssue<unknown>): string =>
  (issue.expected ?? 'something else').replace(/[()]/g, '').split(' | ').map((part) => NAMES[part] ?? part).join(' or ');

function got(input: unknown): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'string') return input.length <= 40 ? `"${input}"` : 'a long text';
  return NAMES[typeof input] ?? 'an object';
}
