import type { LedgerDetail, LedgerEntry, LedgerKind } from '../../contract';
import { isDay, sayDay } from '../calendar';
import { changesIn } from './changesIn';
import type { LedgerNames } from './LedgerNames';
import { sayDifference, sayRecord } from './sayRecord';

/** An entry's detail, read with care: it lies in storage, and earlier versions kept less. */
interface Reading {
  detail: LedgerDetail;
  names: LedgerNames;
  /** A text or number as text; '' where there is none. */
  text(name: string): string;
  /** A day in words, after the given ones; '' where there is none. */
  day(before: string, name: string): string;
  pi: string;
}

/**
 * What happened, in words, without who, when and why.
 *
 * @example whatOf(entry, names) // 'Admitted to PI 2027.1 (before: asked for)'
 */
export function whatOf(entry: LedgerEntry, names: LedgerNames): string {
  const { kind, detail, at } = entry;
  const text = (name: string): string => (['string', 'number'].includes(typeof detail[name]) ? String(detail[name]) : '');
  const day = (before: string, name: string): string => (isDay(text(name)) ? `${before} ${sayDay(text(name), at.slice(0, 10))}` : '');
  const say = WORDS[kind] ?? (() => `${kind}: ${sayRecord(detail)}`);
  return say({ detail, names, text, day, pi: names.pi(text('pi')) });
}

type Say = (reading: Reading) => string;

const admission = (words: string): Say => ({ detail, names, pi }) => `${words.replace('PI', pi)}${sayBefore(detail, names)}`;
const exception = (words: string): Say => ({ detail, names, pi, day }) => `${words.replace('PI', pi)}${day(', until', 'expiresOn')}${sayBefore(detail, names)}`;
const mark = (words: string): Say => ({ text }) => words.replace('…', `“${text('criterion')}”`);
const milestone = (words: string): Say => ({ text, day }) => `${words.replace('…', `“${text('name')}”`)}${day(', for', 'day')}`;

const WORDS: Record<LedgerKind, Say> = {
  requested: admission('Admission to PI asked for'),
  admitted: admission('Admitted to PI'),
  declined: admission('Admission to PI declined'),
  withdrawn: admission('Admission to PI withdrawn'),
  refused: ({ text }) => `Refused a transition${text('rule') === '' || text('rule') === 'wip' ? '' : ` into ${text('rule')}`}`,
  scored: ({ detail }) => `WSJF entered: ${sayDifference(detail.before, detail.after) || 'nothing differs'}`,
  ticked: mark('Ticked …'),
  unticked: mark('Took the tick of … away'),
  signed: mark('Signed … off'),
  'sign-off-taken-back': mark('Took the sign-off of … back'),
  'exception-requested': exception('Exception for PI asked for'),
  'exception-granted': exception('Exception for PI granted'),
  'exception-refused': exception('Exception for PI refused'),
  'pi-sealed': ({ pi, text }) => `${pi} sealed with ${count(text('count'), 'epic')}`,
  'settings-saved': saySettings,
  'gate-failed': ({ text }) => `The gate could not decide, and by policy ${text('policy') === 'open' ? 'let the epic pass' : 'refused'}`,
  'mirror-failed': ({ text }) => `${mirror(text)} could not be written`,
  'mirror-mended': ({ text }) => `${mirror(text)} was mended`,
  'wip-mended': ({ detail, names, text }) => `WIP of ${text('state')} in ${text('streamId') === '' ? 'the portfolio' : names.stream(text('streamId'))} mended: ${sayDifference(detail.before, detail.after)}`,
  'ledger-trimmed': ({ text, day }) => `${count(text('count'), 'entry', 'entries')}${day(' from before', 'keptSince')} removed, as the policy says`,
  'person-erased': ({ text }) => `A person was erased from ${count(text('count'), 'record')}`,
  'milestone-saved': milestone('Milestone … saved'),
  'milestone-removed': milestone('Milestone … removed'),
  'milestone-contributed': milestone('Milestone … made a version'),
};

const count = (number: string, one: string, many = `${one}s`): string => `${number || 'some'} ${number === '1' ? one : many}`;

const mirror = (text: Reading['text']): string => (text('what') === 'settings' ? 'The copy of the settings' : 'The issue property');

const STATE_WORDS: Record<string, string> = { requested: 'asked for', admitted: 'admitted', declined: 'declined', granted: 'granted', refused: 'refused' };

/** What was on record before; of another PI with its name. Early versions kept nothing of it. */
function sayBefore({ before, pi }: LedgerDetail, names: LedgerNames): string {
  if (!before) return '';
  const state = STATE_WORDS[String(before['state'])] ?? String(before['state']);
  const other = typeof before['pi'] === 'string' && before['pi'] !== pi ? ` for ${names.pi(before['pi'])}` : '';
  return ` (before: ${state}${other})`;
}

/** Changes that one line names; the others it counts. */
const MOST = 3;

function saySettings({ detail, names, text }: Reading): string {
  const changes = changesIn(detail).map((change) => change.text.replace('{who}', () => names.person(change.heldBy ?? '')));
  const more = Math.max(Number(text('count')), changes.length) - MOST;
  const named = changes.slice(0, MOST).map((change) => change.replace(/[.;]+$/, ''));
  const said = more > 0 ? [...named, `and ${more} more`] : named;
  return `Set-up saved as revision ${text('revision')}${said.length > 0 ? `: ${said.join('; ')}` : ''}`;
}
