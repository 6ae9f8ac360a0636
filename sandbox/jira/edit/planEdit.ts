import { isObject } from '../http/params';
import { RestError } from '../http/RestError';
import type { Issue } from '../state/model';
import { fieldValue } from '../views/issueFields';
import { type EditContext, readField } from './readField';

type Problems = Record<string, string>;

const equal = (a: unknown, b: unknown): boolean => {
  if (!isObject(a) || !isObject(b)) return a === b;
  return b.id === undefined ? a.name === b.name : String(a.id) === String(b.id);
};

/** What `update: {labels: [{add: 'x'}]}` makes of the value that is there. */
const afterOperations = (present: unknown, operations: unknown[]): unknown =>
  operations.reduce<unknown>((value, operation) => {
    if (!isObject(operation)) return value;
    const items = Array.isArray(value) ? value : [];
    if ('set' in operation) return operation.set;
    if ('add' in operation) return [...items, operation.add];
    if ('remove' in operation) return items.filter((item) => !equal(item, operation.remove));
    return value;
  }, present);

const wantedValues = (context: EditContext, body: Record<string, unknown>): Map<string, unknown> => {
  const fields = isObject(body.fields) ? body.fields : {};
  const wanted = new Map(Object.entries(fields));
  for (const [id, operations] of Object.entries(isObject(body.update) ? body.update : {})) {
    const present = context.issue ? fieldValue(context.r, context.issue, id) : null;
    wanted.set(id, afterOperations(present, Array.isArray(operations) ? operations : []));
  }
  return wanted;
};

const merge = (patch: Partial<Issue>, more: Partial<Issue>): Partial<Issue> => ({
  ...patch,
  ...more,
  ...(more.custom ? { custom: { ...patch.custom, ...more.custom } } : {}),
});

/**
 * Reads `fields` and `update` of a request into one patch. Every field that is wrong is named in one 400 reply; nothing is changed then.
 * `custom` of the patch holds only the fields that were given.
 * @param without Fields that the caller reads itself.
 */
export const planEdit = (context: EditContext, body: Record<string, unknown>, without: string[] = []): Partial<Issue> => {
  const problems: Problems = {};
  let patch: Partial<Issue> = {};
  for (const [id, value] of wantedValues(context, body)) {
    if (without.includes(id)) continue;
    const read = readField(context, id, value);
    if ('problem' in read) problems[id] = read.problem;
    else patch = merge(patch, read.patch);
  }
  if (Object.keys(problems).length > 0) throw new RestError(400, [], problems);
  return patch;
};
