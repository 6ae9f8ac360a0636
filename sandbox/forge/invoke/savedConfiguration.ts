/** What an app's form saved for a rule, parsed as Forge hands it to functions and expressions; null where nothing was saved. */
export function savedConfiguration(saved: string | null): unknown {
  try {
    return saved === null ? null : (JSON.parse(saved) as unknown);
  } catch {
    return saved;
  }
}
