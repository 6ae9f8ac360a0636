import type { IntakePolicy, ReadinessCriterion, SettingsChange } from '../../contract';
import { changesBetween } from './changesBetween';
import type { Names } from './names';
import { sayCriterion } from './sayCriterion';

/**
 * What differs between two intake policies, in words.
 *
 * @example diffIntake(intake, { ...intake, leadDays: 28 }, names) // [{ path: 'intake.leadDays', text: 'Lead days: 14 → 28' }]
 */
export function diffIntake(before: IntakePolicy, after: IntakePolicy, names: Names): SettingsChange[] {
  const changes: SettingsChange[] = [];
  if (before.leadDays !== after.leadDays) changes.push({ path: 'intake.leadDays', text: `Lead days: ${before.leadDays} → ${after.leadDays}` });
  if (before.whenGateFails !== after.whenGateFails) changes.push({ path: 'intake.whenGateFails', text: `When the gate fails: ${before.whenGateFails} → ${after.whenGateFails}` });
  if (before.admission !== after.admission) changes.push({ path: 'intake.admission', text: `Admission: ${ADMISSION[before.admission]} → ${ADMISSION[after.admission]}` });
  return [...changes, ...diffCriteria(before.criteria, after.criteria, names)];
}

const ADMISSION: Record<IntakePolicy['admission'], string> = { 'at-once': 'at once', 'by-portfolio': 'by Solution Portfolio Management' };

function diffCriteria(before: readonly ReadinessCriterion[], after: readonly ReadinessCriterion[], names: Names): SettingsChange[] {
  const say = (criterion: ReadinessCriterion): string => sayCriterion(criterion, names);
  return changesBetween(before, after, (criterion) => criterion.id).map(({ at, before: old, after: now }) => {
    if (!now) return { path: 'intake.criteria', text: `Criterion removed: ${old?.label}` };
    const path = `intake.criteria[${at}]`;
    return { path, text: old ? `Criterion: ${say(old)} → ${say(now)}` : `Criterion added: ${say(now)}` };
  });
}
