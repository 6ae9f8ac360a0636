import type { Cell } from '../facts/BoardModel';
import { loadOf } from '../facts/loadOf';

/** A cell's load in words and as a bar. Too much is said, marked with a sign and hatched, so that colour is never alone. */
export function LoadLine({ cell, capacity, testId }: { cell: Cell; capacity: number | null; testId?: string }) {
  const { text, share, over } = loadOf(cell, capacity);
  return (
    <div className={over ? 'bd-load bd-over' : 'bd-load'}>
      {share !== null && (
        <span className="bd-bar" aria-hidden="true">
          <span className="bd-fill" style={{ width: `${Math.min(1, share) * 100}%` }} />
        </span>
      )}
      <span className="bd-load-text" data-testid={testId}>
        {over && <span aria-hidden="true">▲ </span>}
        {text}
      </span>
    </div>
  );
}
