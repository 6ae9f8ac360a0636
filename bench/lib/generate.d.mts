/** What `generate` answers; days are counted from FIRST_DAY, `finish` being the last one. */
export interface Generated {
  count: number;
  streams: { key: string; name: string }[];
  epics: { key: string; title: string; stream: number; start: number; finish: number; progress: number }[];
  /** Provider to consumer, as indexes in `epics`. */
  links: { from: Int32Array; to: Int32Array };
  milestones: { stream: number; day: number; name: string }[];
}

export const FIRST_DAY: string;
export const HORIZON: number;
export const PI_DAYS: number;
export function generate(count: number, seed?: number): Generated;
export function randomFrom(seed: number): () => number;
