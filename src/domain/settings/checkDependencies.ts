import type { DependencyLink, Problem } from '../../contract';
import type { Catalogue } from './catalogue';
import { namesOf } from './names';
import { earlierTwins, isMissing } from './problems';

/**
 * Whether each link type is there once. None at all is allowed: then there are no dependencies to show.
 *
 * @example checkDependencies([blocks, blocks]) // [{ path: 'dependencies[1].linkTypeId', message: 'Link type 10000 is listed twice …' }]
 */
export function checkDependencies(dependencies: readonly DependencyLink[], catalogue?: Catalogue): Problem[] {
  const names = namesOf(catalogue);
  const twins = earlierTwins(dependencies, (dependency) => dependency.linkTypeId);
  return dependencies.flatMap(({ linkTypeId }, at) => {
    const path = `dependencies[${at}].linkTypeId`;
    if (linkTypeId.trim() === '') return [{ path, message: 'Choose a link type.' }];
    if (twins[at] !== null) return [{ path, message: `Link type ${names.linkType(linkTypeId)} is listed twice. Remove one; a type has one direction.` }];
    return isMissing(catalogue?.linkTypes, linkTypeId) ? [{ path, message: `There is no link type ${linkTypeId} in Jira. Remove this line.` }] : [];
  });
}
