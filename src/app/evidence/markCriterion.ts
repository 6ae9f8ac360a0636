import type { IntakeView, Mark, ReadinessCriterion, Result } from '../../contract';
import { fail, ok } from '../../contract';
import { isAskedOf, whoFor } from '../../domain/intake';
import { holdsRole } from '../../domain/roles';
import type { Epic } from '../epic';
import type { Portfolio } from '../portfolio';
import type { Caller, Ports } from '../ports';
import { rolesHeld } from '../rolesHeld';
import type { Recording, Seen } from './record';
import { record } from './record';

/** Which criterion, and whether it is to hold. */
export interface Marking extends Seen {
  criterionId: string;
  on: boolean;
}

/**
 * Ticks a checklist item, or takes the tick away. Faults: `bad-input` where the epic has no such item, `conflict` where it is as wanted
 * already, or somebody else was first.
 *
 * @example await tickItem(ports, { accountId: 'erin' }, { issueId: '10001', version: 3, criterionId: 'security-review', on: true })
 */
export async function tickItem(ports: Ports, caller: Caller, { criterionId, on, ...seen }: Marking): Promise<Result<IntakeView>> {
  return record(ports, caller, seen, async (epic, portfolio) => {
    const criterion = criterionOf(portfolio, epic, criterionId, 'checklist-item');
    if (!criterion) return fail('bad-input', 'This epic has no such checklist item. Reload; the set-up may have changed.', { problems: [{ path: 'criterionId', message: 'Name a checklist item of this epic.' }] });
    return marked(epic, portfolio, caller, criterion, on, on ? 'ticked' : 'unticked');
  });
}

/**
 * Signs an epic off, or takes the sign-off back. Only for holders of the criterion's role, of the portfolio or of the epic's stream.
 * Faults: `forbidden` naming the role, and as `tickItem`.
 *
 * @example await signOff(ports, { accountId: 'noor' }, { issueId: '10001', version: 3, criterionId: 'architecture', on: true })
 */
export async function signOff(ports: Ports, caller: Caller, { criterionId, on, ...seen }: Marking): Promise<Result<IntakeView>> {
  return record(ports, caller, seen, async (epic, portfolio) => {
    const criterion = criterionOf(portfolio, epic, criterionId, 'sign-off');
    if (criterion?.kind !== 'sign-off') return fail('bad-input', 'This epic asks for no such sign-off. Reload; the set-up may have changed.', { problems: [{ path: 'criterionId', message: 'Name a sign-off of this epic.' }] });
    const roles = await rolesHeld(ports, caller, portfolio.settings.roles);
    if (!roles.ok) return roles;
    if (!holdsRole(roles.value, criterion.role, epic.stream?.id ?? null)) return fail('forbidden', `Only ${whoFor(criterion, epic.stream)} may sign this off.`);
    return marked(epic, portfolio, caller, criterion, on, on ? 'signed' : 'sign-off-taken-back');
  });
}

const criterionOf = ({ settings }: Portfolio, { issue }: Epic, id: string, kind: ReadinessCriterion['kind']): ReadinessCriterion | undefined =>
  settings.intake.criteria.find((criterion) => criterion.id === id && criterion.kind === kind && isAskedOf(criterion, issue.typeId));

function marked({ evidence }: Epic, { now }: Portfolio, { accountId }: Caller, { id, label }: ReadinessCriterion, on: boolean, kind: Recording['kind']): Result<Recording> {
  const before = evidence.marks.find(({ criterionId }) => criterionId === id) ?? null;
  if ((before !== null) === on) return fail('conflict', `"${label}" is ${on ? 'done' : 'open'} already. Reload to see by whom.`);
  const mark: Mark = { criterionId: id, by: accountId, at: now };
  const marks = on ? [...evidence.marks, mark] : evidence.marks.filter((one) => one !== before);
  return ok({ scores: evidence.scores, marks, kind, detail: { criterion: label, before: before && { at: before.at }, after: on ? { at: now } : null } });
}
