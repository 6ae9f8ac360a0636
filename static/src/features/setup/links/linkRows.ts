import type { DependencyLink } from '../../../../../src/contract';
import type { Catalogue } from '../catalogue/Catalogue';

export type Provider = DependencyLink['provider'] | 'none';

/** A link type as the form shows it. `index` is its place in the settings, -1 where it is no dependency. */
export interface LinkRow {
  linkTypeId: string;
  name: string;
  index: number;
  provider: Provider;
  /** Its own words, as in "A blocks B". Null where Jira no longer has the type. */
  sentence: string | null;
  /** The other way round, as in "B is blocked by A". Null where it reads the same. */
  reverse: string | null;
}

/**
 * Jira's link types as sentences of their own words; those that Jira no longer has come last.
 *
 * @example linkRows([{ id: '1', name: 'Blocks', outward: 'blocks', inward: 'is blocked by' }], [])[0]?.sentence // 'A blocks B'
 */
export function linkRows(types: Catalogue['linkTypes'], links: readonly DependencyLink[]): LinkRow[] {
  const place = (id: string): Pick<LinkRow, 'index' | 'provider'> => {
    const index = links.findIndex((link) => link.linkTypeId === id);
    return { index, provider: links[index]?.provider ?? 'none' };
  };
  const known = types.map((type) => ({
    linkTypeId: type.id,
    name: type.name,
    ...place(type.id),
    sentence: `A ${type.outward} B`,
    reverse: type.outward === type.inward ? null : `B ${type.inward} A`,
  }));
  const gone = links.filter((link) => !types.some((type) => type.id === link.linkTypeId));
  return [...known, ...gone.map((link) => ({ linkTypeId: link.linkTypeId, name: `Link type ${link.linkTypeId}`, ...place(link.linkTypeId), sentence: null, reverse: null }))];
}

/**
 * The dependencies with one link type changed; `none` takes it out.
 *
 * @example setProvider([], '1', 'outward') // [{ linkTypeId: '1', provider: 'outward' }]
 */
export function setProvider(links: readonly DependencyLink[], linkTypeId: string, provider: Provider): DependencyLink[] {
  const others = links.filter((link) => link.linkTypeId !== linkTypeId);
  if (provider === 'none') return others;
  const known = links.some((link) => link.linkTypeId === linkTypeId);
  return known ? links.map((link) => (link.linkTypeId === linkTypeId ? { linkTypeId, provider } : link)) : [...links, { linkTypeId, provider }];
}
