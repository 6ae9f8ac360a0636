import type { Result } from '../../../../../src/contract';
import { ok } from '../../../../../src/contract';
import { jira } from '../../../bridge/bridge';
import type { Transition } from './Transition';

interface RawTransition {
  id: string;
  name?: string;
  isAvailable?: boolean;
  to?: { id?: string; name?: string; statusCategory?: { key?: string } };
}

const pathOf = (issueId: string): string => `/rest/api/3/issue/${encodeURIComponent(issueId)}/transitions`;

/**
 * The transitions that the viewer may try.
 *
 * @example await readTransitions('10101') // { ok: true, value: [{ id: '41', name: 'Start', to: { id: '5', name: 'Implementing', … } }] }
 */
export async function readTransitions(issueId: string): Promise<Result<Transition[]>> {
  const read = await jira<{ transitions?: RawTransition[] }>(pathOf(issueId));
  if (!read.ok) return read;
  const offered = (read.value.transitions ?? []).filter(({ isAvailable }) => isAvailable !== false);
  return ok(offered.map(({ id, name = '', to }) => ({ id, name, to: { id: to?.id ?? '', name: to?.name ?? '', category: to?.statusCategory?.key ?? 'undefined' } })));
}

/** Carries a transition out as the viewer. Jira's conditions and validators, Interlock's among them, have their say. */
export const doTransition = (issueId: string, transitionId: string): Promise<Result<undefined>> =>
  jira(pathOf(issueId), { method: 'POST', body: { transition: { id: transitionId } } });
