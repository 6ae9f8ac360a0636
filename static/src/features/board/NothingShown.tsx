import { ClearFilters } from '../../ui/ClearFilters';

/** What an empty board means, and the way out. */
export const NothingShown = ({ filtered, onClear }: { filtered: boolean; onClear: () => void }) => (
  <p className="bd-nothing" role="status" data-testid="board-nothing">
    {filtered ? 'No epic of these columns passes the filters. ' : 'You can see no portfolio epics in these streams. Epics appear here as soon as their projects have some and you may browse them.'}
    {filtered && <ClearFilters onClear={onClear} />}
  </p>
);
