import type { LinkState } from '../../../../src/domain/dependencies';
import { STATE_WORDS } from './list/stateWords';

/** A shape of its own for each state, so that colour is never alone: octagon, broken circle, two bars, tick, filled disc. */
const SHAPES: Record<LinkState, string> = {
  conflict: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM7.2 4v5h1.6V4zm0 6.4V12h1.6v-1.6z',
  unplanned: 'M8 1.2v1.8a5 5 0 0 1 3.5 1.5l1.3-1.3A6.8 6.8 0 0 0 8 1.2M14.8 8H13a5 5 0 0 1-1.5 3.5l1.3 1.3A6.8 6.8 0 0 0 14.8 8M8 14.8V13a5 5 0 0 1-3.5-1.5l-1.3 1.3A6.8 6.8 0 0 0 8 14.8M1.2 8H3a5 5 0 0 1 1.5-3.5L3.2 3.2A6.8 6.8 0 0 0 1.2 8',
  tight: 'M3 2h3.6v12H3zM9.4 2H13v12H9.4z',
  fine: 'M6.3 13 1.6 8.3l1.5-1.5 3.2 3.2 6.6-6.6 1.5 1.5z',
  settled: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1m-1 10L3.9 7.9l1.2-1.2L7 8.6l3.9-3.9 1.2 1.2z',
};

/** What a dependency comes to: shape, colour and word. */
export const StateMark = ({ state, bare = false }: { state: LinkState; bare?: boolean }) => (
  <span className={`il-dep-state il-dep-${state}`}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[state]} fill="currentColor" fillRule="evenodd" />
    </svg>
    {!bare && <span>{STATE_WORDS[state]}</span>}
  </span>
);
