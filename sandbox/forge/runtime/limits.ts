/** Forge's limits on functions. Sizes in bytes, times in ms. See https://developer.atlassian.com/platform/forge/limits-invocation/ */
export interface Limits {
  requestBytes: number;
  responseBytes: number;
  /** Resolvers, validators, triggers. */
  functionMs: number;
  /** Consumers and schedules without `timeoutSeconds`. */
  asyncMs: number;
  /** Highest `timeoutSeconds` that counts. */
  longestMs: number;
}

export const FORGE_LIMITS: Limits = {
  requestBytes: 500 * 1024,
  responseBytes: 5 * 1024 * 1024,
  functionMs: 25_000,
  asyncMs: 55_000,
  longestMs: 900_000,
};
