import type { Admission, Fault, Result } from '../contract';
import type { Ports } from './ports';

/**
 * A write that came second, told with what happened first. Other faults stay as they are.
 *
 * @example if (!written.ok) return tellConflict(ports, issueId, written.fault)
 */
export async function tellConflict({ admissions }: Pick<Ports, 'admissions'>, issueId: string, fault: Fault): Promise<Result<never>> {
  if (fault.code !== 'conflict') return { ok: false, fault };
  const now = await admissions.read(issueId);
  const message = now.ok ? `Somebody else was first: ${sayState(now.value.admission)} Reload, then decide what is still to do.` : fault.message;
  return { ok: false, fault: { ...fault, message } };
}

function sayState(admission: Admission | null): string {
  if (admission === null) return 'the request was withdrawn.';
  if (admission.state === 'requested') return `admission to ${admission.pi} was asked for.`;
  return admission.state === 'admitted' ? `the epic was admitted to ${admission.pi}.` : `admission to ${admission.pi} was declined.`;
}
