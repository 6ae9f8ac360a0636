import type { IntakePolicy, Problem, ReadinessCriterion } from '../../contract';
import type { Catalogue } from './catalogue';
import { earlierTwins, isMissing, under } from './problems';

const MOST_LEAD_DAYS = 180;

/**
 * Whether the intake policy can be followed: lead days in bounds, and criteria that can be told apart and held against a field.
 *
 * @example checkIntake({ ...intake, leadDays: 181 }) // [{ path: 'intake.leadDays', message: 'Lead days are a whole number, 0 to 180.' }]
 */
export function checkIntake({ leadDays, criteria }: IntakePolicy, catalogue?: Catalogue): Problem[] {
  const bounds = Number.isInteger(leadDays) && leadDays >= 0 && leadDays <= MOST_LEAD_DAYS;
  const lead = bounds ? [] : [{ path: 'leadDays', message: `Lead days are a whole number, 0 to ${MOST_LEAD_DAYS}.` }];
  const twins = earlierTwins(criteria, (criterion) => criterion.id);
  const found = criteria.flatMap((criterion, at) => under(`criteria[${at}]`, checkCriterion(criterion, twins[at] ?? null, catalogue)));
  return under('intake', [...lead, ...found]);
}

function checkCriterion(criterion: ReadinessCriterion, twin: number | null, catalogue?: Catalogue): Problem[] {
  const { id, label, fieldId } = criterion;
  const problems: Problem[] = [];
  if (id.trim() === '') problems.push({ path: 'id', message: 'This criterion has no id. Remove it and add it anew.' });
  else if (twin !== null) problems.push({ path: 'id', message: `Criterion ${twin + 1} has the same id. Remove one of the two and add it anew.` });
  if (label.trim() === '') problems.push({ path: 'label', message: 'Give this criterion a label, such as the name of its field.' });
  if (fieldId.trim() === '') problems.push({ path: 'fieldId', message: 'Choose the field that this criterion looks at.' });
  else if (isMissing(catalogue?.fields, fieldId)) problems.push({ path: 'fieldId', message: `There is no field ${fieldId} in Jira. Choose another.` });
  if (criterion.kind === 'number-at-least' && !Number.isFinite(criterion.minimum)) problems.push({ path: 'minimum', message: 'Enter the least number that will do.' });
  return problems;
}
