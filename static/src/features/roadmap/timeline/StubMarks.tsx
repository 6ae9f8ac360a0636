import type { LinkState } from '../../../../../src/domain/dependencies';
import type { Stub } from '../facts/stubsOf';

/** A sign of its own for each state, so that colour is never alone. */
const SIGNS: Record<LinkState, string> = { conflict: '!', unplanned: '?', tight: '=', fine: '✓', settled: '✓' };

interface Props {
  stubs: readonly Stub[];
  /** Where the bar, with what reaches beyond it, begins and ends. */
  left: number;
  right: number;
}

/** Beside a bar: what its dependencies in other streams lead to, without drawing those epics. The row says it in words. */
export const StubMarks = ({ stubs, left, right }: Props) => (
  <>
    {stubs.map(({ side, state, label, words }) => (
      <span key={side} className={`rm-stub rm-stub-${side} rm-stub-${state}`} aria-hidden="true" data-testid={`stub-${side}`} title={sentence(words)} style={{ left: side === 'in' ? left : right }}>
        {side === 'in' ? `${label} ${SIGNS[state]} →` : `→ ${SIGNS[state]} ${label}`}
      </span>
    ))}
  </>
);

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
