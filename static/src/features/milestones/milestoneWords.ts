import type { Contribution, Day } from '../../../../src/contract';
import { sayDay } from '../../../../src/domain/calendar';
import type { ProjectState } from './milestoneRows';

/**
 * What has become of a milestone in a project.
 *
 * @example sayContribution({ outcome: 'created', version, milestone }, 'PAY', today) // 'Version Tariffs known is new in PAY, with 12 Feb 2027 as its release date.'
 */
export function sayContribution({ outcome, version: { name, day } }: Pick<Contribution, 'outcome' | 'version'>, project: string, today: Day): string {
  if (outcome === 'created') return `Version ${name} is new in ${project}, with ${sayDay(day, today)} as its release date.`;
  if (outcome === 'changed') return `Version ${name} was in ${project} already; its release date is ${sayDay(day, today)} now.`;
  return `Version ${name} was in ${project} already, with ${sayDay(day, today)} as its release date. Nothing was changed.`;
}

/** What the button in a project's line does. @example sayButton({ version: null, behind: false, … }, 'PAY') // 'Make it a version in PAY' */
export const sayButton = ({ version }: Pick<ProjectState, 'version'>, project: string): string => (version ? `Bring the version in ${project} up to date` : `Make it a version in ${project}`);

/**
 * A version that a milestone has become, in words.
 *
 * @example sayVersion({ version, behind: true, … }, 'PAY', today) // 'PAY: version Tariffs known, still on 12 Feb 2027'
 */
export function sayVersion({ version, behind }: Pick<ProjectState, 'version' | 'behind'>, project: string, today: Day): string {
  return version ? `${project}: version ${version.name}${behind ? `, still on ${sayDay(version.day, today)}` : ''}` : `${project}: no version`;
}
