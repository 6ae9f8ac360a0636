import { RestError } from '../http/RestError';
import type { Version } from '../state/model';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const day = (body: Record<string, unknown>, key: 'startDate' | 'releaseDate', before: string | null): string | null => {
  const value = body[key];
  if (value === undefined) return before;
  if (value === null || value === '') return null;
  if (typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new RestError(400, [], { [key]: 'The date must be of the format "yyyy-MM-dd".' });
};

const flag = (value: unknown, before: boolean): boolean => (typeof value === 'boolean' ? value : before);

/** What a version becomes by a request's body. Answers 400 to a missing or taken name, and to dates that are none or the wrong way round. */
export const planVersion = (siblings: Version[], before: Version, body: Record<string, unknown>): Version => {
  const name = typeof body.name === 'string' ? body.name.trim() : before.name;
  if (name === '') throw new RestError(400, [], { name: 'You must specify a valid version name.' });
  if (siblings.some((sibling) => sibling.id !== before.id && sibling.name.toLowerCase() === name.toLowerCase())) throw new RestError(400, [], { name: 'A version with this name already exists in this project.' });
  const startDate = day(body, 'startDate', before.startDate);
  const releaseDate = day(body, 'releaseDate', before.releaseDate);
  if (startDate !== null && releaseDate !== null && startDate > releaseDate) throw new RestError(400, [], { startDate: 'The start date must be before the release date.' });
  const description = typeof body.description === 'string' ? body.description : before.description;
  return { ...before, name, description, archived: flag(body.archived, before.archived), released: flag(body.released, before.released), startDate, releaseDate };
};
