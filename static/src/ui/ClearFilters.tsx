import { passFocusBack } from './passFocusBack';

interface Props {
  onClear: () => void;
  /** As a link where nothing else is said. */
  className?: string;
  testId?: string;
}

/** Puts filters back. It goes away once nothing is filtered, and hands the focus on. */
export const ClearFilters = ({ onClear, className = 'il-textbutton', testId }: Props) => (
  <button type="button" className={className} data-testid={testId} onClick={passFocusBack(onClear)}>
    Clear filters
  </button>
);
