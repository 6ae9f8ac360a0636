import type { Cache, Kept } from '../../static/src/portfolio/keeper/Cache';

/** A cache that copies what it is given, as IndexedDB does. `kept` is what is in it. */
export function memoryCache(): Cache & { kept: Kept | null } {
  return {
    kept: null,
    async read() {
      return structuredClone(this.kept);
    },
    async write(kept) {
      this.kept = structuredClone(kept);
    },
    async clear() {
      this.kept = null;
    },
  };
}
