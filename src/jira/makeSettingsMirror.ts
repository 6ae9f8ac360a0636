import { route } from '@forge/api';
import * as v from 'valibot';
import type { SettingsCopy, SettingsMirror } from '../app/ports';
import type { Result } from '../contract';
import { fail, ok } from '../contract';
import { sentSettings } from '../schemas/settings';
import { map } from './map';
import { appPropertyReply } from './replies';
import type { Sleep } from './request';
import { request } from './request';

const KEY = 'interlock-settings';

/** Jira takes 32,768 characters a property. As text in JSON a character may become two. */
const PIECE = 15_000;

/** One piece of a copy. `revision` ties the pieces of one save together; the first has the bare key. */
interface Piece {
  v: 1;
  revision: number;
  of: number;
  text: string;
}

const asleep: Sleep = (seconds) => new Promise((wake) => setTimeout(wake, seconds * 1000));

/**
 * The copy of the settings in Jira, as Forge app properties of this app. Only the app itself can ask for them.
 *
 * @param sleep how to wait before a retry
 * @example await makeSettingsMirror().read()
 */
export const makeSettingsMirror = (sleep: Sleep = asleep): SettingsMirror => ({
  read: () => readCopy(sleep),
  write: (copy) => writeCopy(copy, sleep),
});

/** The first piece goes last: until it is there, a reader finds the copy before, whole or in pieces that do not fit. */
async function writeCopy({ revision, settings }: SettingsCopy, sleep: Sleep): Promise<Result<null>> {
  const pieces = cut(JSON.stringify(settings)).map((text, _, all): Piece => ({ v: 1, revision, of: all.length, text }));
  for (const [at, piece] of [...pieces.entries()].reverse()) {
    const written = await putProperty(keyOf(at), piece, sleep);
    if (!written.ok) return written;
  }
  return ok(null);
}

async function readCopy(sleep: Sleep): Promise<Result<SettingsCopy | null>> {
  const first = await readPiece(0, sleep);
  if (!first.ok || first.value === null) return first.ok ? ok(null) : first;
  const { revision, of, text } = first.value;
  const rest = await Promise.all(Array.from({ length: of - 1 }, (_, at) => readPiece(at + 1, sleep)));
  const texts = [text];
  for (const piece of rest) {
    if (!piece.ok) return piece;
    if (piece.value?.revision !== revision || piece.value.of !== of) return TORN;
    texts.push(piece.value.text);
  }
  return map(settingsIn(texts.join('')), (settings) => ({ revision, settings }));
}

const TORN: Result<never> = fail('unreadable', 'The set-up is being saved, or was only saved in part. Try again in a moment; if this goes on, ask a Jira admin to save the set-up again.');
const DAMAGED: Result<never> = fail('unreadable', 'The copy of the set-up comes from another version of Interlock. It is mended within a day, or at once when a Jira admin saves the set-up again.');

const keyOf = (at: number): string => (at === 0 ? KEY : `${KEY}-${at}`);

const cut = (text: string): string[] => Array.from({ length: Math.max(1, Math.ceil(text.length / PIECE)) }, (_, at) => text.slice(at * PIECE, (at + 1) * PIECE));

const pieceSchema: v.GenericSchema<unknown, Piece> = v.object({
  v: v.literal(1),
  revision: v.pipe(v.number(), v.integer()),
  of: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
  text: v.string(),
});

/** Null where there is no such property. */
async function readPiece(at: number, sleep: Sleep): Promise<Result<Piece | null>> {
  const read = await getProperty(keyOf(at), sleep);
  if (!read.ok) return read.fault.code === 'not-found' ? ok(null) : read;
  const piece = v.safeParse(pieceSchema, read.value);
  return piece.success ? ok(piece.output) : DAMAGED;
}

function settingsIn(text: string): Result<SettingsCopy['settings']> {
  try {
    const settings = v.safeParse(sentSettings, JSON.parse(text));
    return settings.success ? ok(settings.output) : DAMAGED;
  } catch {
    return DAMAGED;
  }
}

async function getProperty(key: string, sleep: Sleep): Promise<Result<unknown>> {
  const path = route`/rest/forge/1/app/properties/${key}`;
  // As the app: Jira gives app properties to nobody else. The capability is `wiring.read`, checked before: what is read goes through the
  // sieve of what the caller can browse before any of it is shown.
  return map(await request({ as: 'app', path, reply: appPropertyReply }, sleep), ({ value }) => value);
}

async function putProperty(key: string, body: unknown, sleep: Sleep): Promise<Result<unknown>> {
  const path = route`/rest/forge/1/app/properties/${key}`;
  // As the app: Jira takes app properties from nobody else. The capability is `setup.save`, checked before: only an admin's save is copied.
  return request({ as: 'app', path, method: 'PUT', body, reply: v.unknown() }, sleep);
}
