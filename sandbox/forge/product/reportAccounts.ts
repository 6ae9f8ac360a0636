/** As `@forge/api` sends it for `privacy.reportPersonalData`. */
export const REPORT_PATH = '/app/report-accounts';
export const REPORT_SCOPE = 'report:personal-data';

const MOST_ACCOUNTS = 90;
const CYCLE = { 'Cycle-Period': 'P7D' };
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

const refused = (status: number, errorMessage: string): Response => Response.json({ errorType: 'BAD_REQUEST', errorMessage }, { status });

const isAccount = (value: unknown): value is { accountId: string; updatedAt: string } => {
  const { accountId, updatedAt } = (value ?? {}) as { accountId?: unknown; updatedAt?: unknown };
  return typeof accountId === 'string' && typeof updatedAt === 'string' && RFC_3339.test(updatedAt);
};

/**
 * The personal data reporting API: which of the accounts that an app keeps data of are closed. The sandbox tells of no `updated` ones,
 * since nobody's data change in it.
 *
 * @param isClosed tells it of an account id
 */
export function reportAccounts(body: unknown, isClosed: (accountId: string) => boolean): Response {
  const accounts = (body as { accounts?: unknown } | null)?.accounts;
  if (!Array.isArray(accounts) || accounts.length === 0 || !accounts.every(isAccount)) return refused(400, 'accounts: a list of {accountId, updatedAt} is needed, with times as in RFC 3339.');
  if (accounts.length > MOST_ACCOUNTS) return refused(400, `accounts: at most ${MOST_ACCOUNTS} are taken at once.`);
  const closed = accounts.filter(({ accountId }) => isClosed(accountId));
  if (closed.length === 0) return new Response(null, { status: 204, headers: CYCLE });
  return Response.json({ accounts: closed.map(({ accountId }) => ({ accountId, status: 'closed' })) }, { headers: CYCLE });
}
