import type { Instant } from '../../../src/contract';
import { sayTime } from './sayTime';
import { TextButton } from './TextButton';

interface Props {
  /** Null before the first answer. */
  asOf: Instant | null;
  busy: boolean;
  onRefresh: () => void;
}

/** How old what is on screen is, and the way to newer: "As of 09:12 · Refresh". */
export function Freshness({ asOf, busy, onRefresh }: Props) {
  return (
    <p className="il-freshness" data-testid="freshness" aria-busy={busy}>
      <span>{asOf ? `As of ${sayTime(asOf)}` : busy ? 'Reading…' : 'Not read yet'}</span>
      <span aria-hidden="true"> · </span>
      <TextButton testId="refresh" onPress={onRefresh} waiting={busy}>{busy && asOf ? 'Refreshing…' : 'Refresh'}</TextButton>
    </p>
  );
}
