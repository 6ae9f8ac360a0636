import { KvsError } from './KvsError';

const LONGEST = 500;
const PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;

/** Returns the key, or refuses it by Forge's rules for keys. @throws KvsError EMPTY_KEY, KEY_TOO_LONG, INVALID_KEY */
export function checkKey(key: unknown): string {
  if (typeof key !== 'string' || key === '') throw new KvsError('EMPTY_KEY', 'Key cannot be empty.');
  if (key.length > LONGEST) throw new KvsError('KEY_TOO_LONG', `The provided key has exceeded the maximum ${LONGEST} characters.`);
  if (!PATTERN.test(key)) throw new KvsError('INVALID_KEY', 'The provided key does not match the regex: /^(?!\\s+$)[a-zA-Z0-9:._\\s-#]+$/');
  return key;
}
