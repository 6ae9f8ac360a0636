import type { Beside } from './overSandbox';

interface Report {
  accounts: { accountId: string; updatedAt: string }[];
}

/** Atlassian's desk for reports of personal data: it takes 90 accounts at a time, and says which are closed. */
export function reportDesk() {
  const closed = new Set<string>();
  const reported: Report['accounts'] = [];
  const answer: Beside = (path, body) => {
    if (path !== '/app/report-accounts') return undefined;
    const { accounts } = body as Report;
    if (accounts.length === 0 || accounts.length > 90) return new Response(null, { status: 400 });
    reported.push(...accounts);
    const gone = accounts.filter(({ accountId }) => closed.has(accountId));
    return gone.length === 0 ? new Response(null, { status: 204 }) : Response.json({ accounts: gone.map(({ accountId }) => ({ accountId, status: 'closed' })) });
  };
  return { answer, reported, close: (accountIds: string[]) => accountIds.forEach((accountId) => closed.add(accountId)) };
}
