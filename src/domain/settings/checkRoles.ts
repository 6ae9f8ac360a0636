import type { Problem, RoleAssignment, Settings, ValueStream } from '../../contract';
import { earlierTwins, under } from './problems';
import { isStreamRole, ROLE_NAMES } from './roleNames';

/**
 * Whether roles are assigned once each, stream roles for a stream that is there, and to holders who can be found; and whether
 * somebody can decide where the policy leaves the decision to Solution Portfolio Management.
 *
 * @example
 * checkRoles({ ...settings, intake: { ...intake, admission: 'by-portfolio' }, roles: [] })
 * // [{ path: 'intake.admission', message: 'Nobody holds Solution Portfolio Management, so nobody could admit an epic. …' }]
 */
export function checkRoles({ roles, streams, intake }: Pick<Settings, 'roles' | 'streams' | 'intake'>): Problem[] {
  const twins = earlierTwins(roles, ({ role, streamId }) => `${role} ${streamId ?? ''}`);
  const problems = roles.flatMap((assignment, at) =>
    under(`roles[${at}]`, [...checkAssignment(assignment, twins[at] ?? null, streams), ...checkHolders(assignment)]),
  );
  const decided = roles.some(({ role, holders }) => role === 'solution-portfolio-management' && holders.length > 0);
  if (intake.admission === 'by-portfolio' && !decided) problems.push({ path: 'intake.admission', message: NOBODY_DECIDES });
  return problems;
}

const NOBODY_DECIDES = 'Nobody holds Solution Portfolio Management, so nobody could admit an epic. Name a person or group, or admit at once.';

function checkAssignment({ role, streamId }: RoleAssignment, twin: number | null, streams: readonly ValueStream[]): Problem[] {
  const name = ROLE_NAMES[role];
  if (twin !== null) return [{ path: 'role', message: `${name} is assigned twice. Put all holders into one line.` }];
  if (!isStreamRole(role)) return streamId === null ? [] : [{ path: 'streamId', message: `${name} is a role of the portfolio. Take the stream away.` }];
  if (streamId === null) return [{ path: 'streamId', message: `${name} is a role of one stream. Choose which.` }];
  return streams.some((stream) => stream.id === streamId) ? [] : [{ path: 'streamId', message: `There is no stream ${streamId}. Choose another, or remove this line.` }];
}

function checkHolders({ holders }: RoleAssignment): Problem[] {
  const twins = earlierTwins(holders, ({ kind, id }) => `${kind} ${id}`);
  return holders.flatMap(({ id, name }, at) => {
    if (id.trim() === '') return [{ path: `holders[${at}].id`, message: 'Choose a person or a group.' }];
    return twins[at] === null ? [] : [{ path: `holders[${at}].id`, message: `${name || id} is listed twice. Take one out.` }];
  });
}
