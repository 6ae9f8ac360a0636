import type { ContextFacts } from './makeContext';

/** ms that a consumer or schedule may take: its function's `timeoutSeconds` up to Forge's 900 s, else 55 s. */
export function asyncLimit({ app, limits }: ContextFacts, functionKey: string): number {
  const seconds = app.functions.get(functionKey)?.timeoutSeconds;
  return seconds === undefined ? limits.asyncMs : Math.min(seconds * 1000, limits.longestMs);
}
