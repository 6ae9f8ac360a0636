import { useMemo } from 'react';
import { isFull } from '../facts/isFull';
import { countPast } from '../filter/isPast';
import type { SettledView } from '../view/settleView';
import type { Lookup } from '../view/useLookup';

interface Props {
  lookup: Lookup;
  past: SettledView['past'];
  onPast: (past: SettledView['past']) => void;
}

/** Whether epics that were finished before the running PI are there, and how many they are. Where there are none it is not there either. */
export function PastButton({ lookup, past, onPast }: Props) {
  const count = useMemo(() => (isFull(lookup) ? countPast(lookup.portfolio, lookup.calendar, lookup.wiring.today) : 0), [lookup]);
  if (count === 0) return null;
  const hidden = past === 'hidden';
  return (
    <button type="button" className={hidden ? 'rm-button rm-chosen' : 'rm-button'} aria-pressed={hidden} data-testid="filter-past" onClick={() => onPast(hidden ? 'shown' : 'hidden')}>
      {hidden ? 'Finished before this PI hidden' : 'Hide finished before this PI'}
      <span className="rm-number">{count.toLocaleString('en')}</span>
    </button>
  );
}
