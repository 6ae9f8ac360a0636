import type { Problem } from '../../../../../src/contract';
import { sectionOf, type Section } from './sections';
import type { SetupState } from './setupState';

/**
 * The problems to show: what the rules find now and what the server found, each once; those of a row just added wait until
 * its field has been visited or a save was tried, so that nobody is scolded for a field not reached yet.
 *
 * @example shownProblems(checkSettings(state.draft), state)
 */
export function shownProblems(found: readonly Problem[], state: Pick<SetupState, 'attempted' | 'fresh' | 'touched' | 'refused'>): Problem[] {
  const waits = ({ path }: Problem): boolean =>
    !state.attempted && state.fresh.some((row) => isWithin(path, row)) && !state.touched.some((seen) => isWithin(path, seen));
  const here = found.filter((problem) => !waits(problem));
  const there = state.refused.filter((problem) => !here.some((known) => known.path === problem.path));
  return [...here, ...there];
}

/** The problems of one field, those inside it included. @example problemsWithin(problems, 'streams[0].projectIds') */
export const problemsWithin = (problems: readonly Problem[], path: string): Problem[] => problems.filter((problem) => isWithin(problem.path, path));

/** The problems of a thing itself, not of what is in it. */
export const problemsAt = (problems: readonly Problem[], path: string): Problem[] => problems.filter((problem) => problem.path === path);

/** @example problemsOf(problems, 'cadence').length // the number in the navigation */
export const problemsOf = (problems: readonly Problem[], section: Section): Problem[] => problems.filter((problem) => sectionOf(problem.path) === section);

const isWithin = (path: string, root: string): boolean => path === root || path.startsWith(`${root}.`) || path.startsWith(`${root}[`);
