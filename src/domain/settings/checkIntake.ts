import type { IntakePolicy, Problem, ReadinessCriterion } from '../../contract';
import type { Catalogue } from './catalogue';
import { checkCriterion } from './checkCriterion';
import { under } from './problems';

const MOST_LEAD_DAYS = 180;

/**
 * Whether the intake policy can be followed: lead days in bounds, and criteria that can be told apart and held against an epic.
 *
 * @example checkIntake({ ...intake, leadDays: 181 }) // [{ path: 'intake.leadDays', message: 'Lead days are a whole number, 0 to 180.' }]
 */
export function checkIntake({ leadDays, criteria }: IntakePolicy, catalogue?: Catalogue): Problem[] {
  const bounds = Number.isInteger(leadDays) && leadDays >= 0 && leadDays <= MOST_LEAD_DAYS;
  const lead = bounds ? [] : [{ path: 'leadDays', message: `Lead days are a whole number, 0 to ${MOST_LEAD_DAYS}.` }];
  const found = criteria.flatMap((criterion, at) =>
    under(`criteria[${at}]`, [...checkTwins(criterion, criteria.slice(0, at)), ...checkCriterion(criterion, catalogue)]),
  );
  return under('intake', [...lead, ...found]);
}

/** One that asks for providers is enough: it asks for all of them, and of several issue types if need be. */
function checkTwins({ id, kind }: ReadinessCriterion, earlier: readonly ReadinessCriterion[]): Problem[] {
  const twin = earlier.findIndex((other) => other.id === id);
  const providers = kind === 'providers-admitted' ? earlier.findIndex((other) => other.kind === kind) : -1;
  const problems: Problem[] = [];
  if (id.trim() === '') problems.push({ path: 'id', message: 'This criterion has no id. Remove it and add it anew.' });
  else if (twin >= 0) problems.push({ path: 'id', message: `Criterion ${twin + 1} has the same id. Remove one of the two and add it anew.` });
  if (providers >= 0) problems.push({ path: 'kind', message: `Criterion ${providers + 1} asks for the providers already. Remove one of the two.` });
  return problems;
}
