import type { Context } from 'hono';
import type { Env } from './Env';
import { RestError } from './RestError';

/** A whole number from the query. Answers 400 to anything else. */
export const numberParam = (c: Context<Env>, name: string, fallback: number): number => {
  const text = c.req.query(name);
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value)) throw new RestError(400, `The value '${text}' of the parameter '${name}' is not a whole number.`);
  return value;
};

/** A list from the query: repeated, or parted by commas, or both. Null when absent. */
export const listParam = (c: Context<Env>, ...names: string[]): string[] | null => {
  const given = names.flatMap((name) => c.req.queries(name) ?? []);
  if (given.length === 0) return null;
  return given.flatMap((text) => text.split(',')).map((text) => text.trim()).filter((text) => text !== '');
};

/** The request's JSON object. Answers 400 to anything else. */
export const jsonBody = async (c: Context<Env>): Promise<Record<string, unknown>> => {
  const text = await c.req.text();
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Not JSON: the same refusal as JSON of the wrong kind.
  }
  throw new RestError(400, 'Invalid request payload. Refer to the REST API documentation and try again.');
};

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The strings and numbers of a JSON list, as strings; an empty list for anything else. */
export const stringList = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string' || typeof item === 'number').map(String) : [];
