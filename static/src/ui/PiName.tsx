import type { Day, Pi } from '../../../src/contract';
import { saySpan } from './saySpan';

/** A PI by name, with its dates beside it. */
export function PiName({ pi, today }: { pi: Pi; today: Day }) {
  return (
    <span className="il-pi">
      <strong>{pi.name}</strong> <span className="il-subtle">{saySpan(pi.start, pi.end, today)}</span>
    </span>
  );
}
