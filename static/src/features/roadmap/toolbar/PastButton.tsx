import { useMemo } from 'react';
import { isFull } from '../facts/isFull';
import { countPast } from '../filter/isPast';
import type { SettledView } from '../view/settleView';
import type { Lookup } from '../view/useLookup';

interface Props {
  lookup: Lookup;
  /** The one stream that is shown, by id; null for all. */
  stream: string | null;
  past: SettledView['past'];
  onPast: (past: SettledView['past']) => void;
}

/** Whether epics that were finished before the running PI are there, and how many they are. Where there are none it is not there either. */
export function PastButton({ lookup, stream, past, onPast }: Props) {
  const count = useMemo(() => {
    if (!isFull(lookup)) return 0;
    const { portfolio, calendar, wiring } = lookup;
    return countPast(portfolio, calendar, wiring.today, stream === null ? null : wiring.streams.findIndex(({ id }) => id === stream));
  }, [lookup, stream]);
  if (count === 0) return null;
  const hidden = past === 'hidden';
  return (
    <button type="button" className={hidden ? 'rm-button rm-chosen' : 'rm-button'} aria-pressed={hidden} title="Also hides what is done and has no dates" data-testid="filter-past" onClick={() => onPast(hidden ? 'shown' : 'hidden')}>
      {hidden ? 'Finished before this PI hidden' : 'Hide finished before this PI'}
      <span className="rm-number">{count.toLocaleString('en')}</span>
    </button>
  );
}
