const PREFIX = 'sandbox.';

/** Reads what the host pages remember in this browser; null when there is nothing, or nothing readable. */
export function readStored<T>(key: string): T | null {
  try {
    const text = window.localStorage.getItem(PREFIX + key);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

/** Remembers a value in this browser. A browser that refuses (private windows, full) just forgets. */
export function writeStored(key: string, value: unknown): void {
  try {
    window.localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // remembering is a comfort; the page works without
  }
}
