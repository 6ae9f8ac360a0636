import type { Faults } from '../faults';

/** The answer of a Jira that is told to misbehave, or null where this request goes well. */
export async function jiraFault(faults: Faults, path: string): Promise<Response | null> {
  await faults.latency(path);
  if (!faults.inScope(path)) return null;
  const { jira429, jira5xx } = faults.settings();
  if (faults.hits('jira429')) {
    const headers = { 'Retry-After': String(jira429?.retryAfter ?? 1), 'RateLimit-Reason': 'jira-burst-based' };
    return Response.json({ errorMessages: ['Rate limit exceeded.'] }, { status: 429, headers });
  }
  if (faults.hits('jira5xx')) return Response.json({ errorMessages: ['Jira is not available.'] }, { status: jira5xx?.status ?? 503 });
  return null;
}
