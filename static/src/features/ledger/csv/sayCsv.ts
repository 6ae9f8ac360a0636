import type { CsvState } from './useCsv';

/**
 * How the file stands, in words; null before it was asked for and where a fault says it.
 *
 * @example sayCsv({ phase: 'reading', count: 350 }) // 'Reading entries: 350 so far…'
 */
export function sayCsv(state: CsvState): string | null {
  if (state.phase === 'reading') return `Reading entries: ${say(state.count)} so far…`;
  return state.phase === 'done' ? `The file has ${say(state.count)} ${state.count === 1 ? 'entry' : 'entries'}.` : null;
}

const say = (count: number): string => count.toLocaleString('en-GB');
