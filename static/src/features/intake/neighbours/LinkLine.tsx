import type { LinkState } from '../../../../../src/domain/dependencies';
import { Lozenge } from '../../../ui/Lozenge';
import type { LinkFacts } from './NeighbourRow';
import { PhraseText } from './PhraseText';

const LABELS: Record<LinkState, { label: string; type: 'removed' | 'moved' | 'default' } | null> = {
  conflict: { label: 'Conflict', type: 'removed' },
  tight: { label: 'Tight', type: 'moved' },
  unplanned: { label: 'Unplanned', type: 'default' },
  fine: null,
  settled: null,
};

/** What a dependency comes to: a word for it where it wants attention, and both sides' dates. The status has said already what is done. */
export function LinkLine({ link: { state, phrase } }: { link: LinkFacts }) {
  if (state === 'settled') return null;
  const label = LABELS[state];
  return (
    <div className="il-row-link il-small" data-testid="link-words" data-state={state}>
      {label && <Lozenge label={label.label} type={label.type} />}
      <span className={label ? undefined : 'il-subtle'}>
        <PhraseText phrase={phrase} />
      </span>
    </div>
  );
}
