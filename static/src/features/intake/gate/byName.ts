import { nameOf } from '../../people/nameOf';

/** What to call people, by account id; who is not in it has not been asked for yet. */
export type Names = ReadonlyMap<string, string>;

/**
 * What to call each of some people in the middle of a sentence, also those whose names the viewer may not see.
 *
 * @example sayNames(['erin', 'x'], new Map([['erin', 'Erin Okafor']])).get('x') // 'somebody whose name you may not see'
 */
export function sayNames(ids: readonly string[], known: ReadonlyMap<string, string>): Names {
  const say = (name: string): string => name[0]?.toLowerCase() + name.slice(1);
  return new Map(ids.map((id) => [id, known.get(id) ?? say(nameOf(known, id))]));
}

/**
 * Who acted, for the middle of a sentence; nothing while the name is on its way.
 *
 * @example `Ticked${byName(names, 'erin')}` // 'Ticked by Erin Okafor'
 */
export function byName(names: Names, accountId: string): string {
  const name = names.get(accountId);
  return name === undefined ? '' : ` by ${name}`;
}
