/** What a function asks for by returning an `InvocationError` of `@forge/events`. */
export interface Retry {
  /** Seconds, 1 to 900. */
  after: number;
  reason: string;
  data: unknown;
}

const LONGEST_SECONDS = 900;

/** Reads a retry out of a function's result, null if it asks for none. */
export function retryOf(value: unknown): Retry | null {
  const asked = value as { _retry?: boolean; retryOptions?: { retryAfter?: number; retryReason?: string; retryData?: unknown } } | null | undefined;
  if (typeof asked !== 'object' || asked?._retry !== true) return null;
  const { retryAfter = 1, retryReason = 'FUNCTION_RETRY_REQUEST', retryData = null } = asked.retryOptions ?? {};
  return { after: Math.min(Math.max(retryAfter, 1), LONGEST_SECONDS), reason: retryReason, data: retryData };
}
