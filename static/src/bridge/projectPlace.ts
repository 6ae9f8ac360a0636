import type { Result } from '../../../src/contract';
import { fail } from '../../../src/contract';
import { place } from './place';

/** The project that a page stands in. */
export interface ProjectPlace {
  id: string;
  key: string;
}

/**
 * The project that the page stands in, as the host names it. A fault where the host names none.
 *
 * @example await projectPlace() // { ok: true, value: { id: '10001', key: 'PAY' } }
 */
export async function projectPlace(): Promise<Result<ProjectPlace>> {
  const { extension } = await place().catch(() => ({ extension: {} as Record<string, unknown> }));
  const project = extension['project'] as { id?: unknown; key?: unknown } | undefined;
  if ((typeof project?.id !== 'string' && typeof project?.id !== 'number') || typeof project.key !== 'string') return fail('unavailable', 'Jira did not say which project this is. Reload the page.');
  return { ok: true, value: { id: String(project.id), key: project.key } };
}
