import { useState, type FormEvent } from 'react';
import type { Fit } from '../../../../../../src/domain/wsjf';
import { sayPoints } from '../../../../ui/sayPoints';
import { takeLostFocus } from '../../../../ui/takeLostFocus';
import { ActionButton } from '../../../milestones/ActionButton';
import type { QueueRow } from '../QueueRow';
import type { Decision } from '../state/rowState';
import { sayRun, type Run } from '../state/sayRun';
import { markFirst } from './markFirst';
import type { Choice } from './useChoice';

interface Props {
  /** Whether the PI's intake is open; to another one nothing can be admitted. */
  open: boolean;
  items: readonly Fit<QueueRow>[];
  choice: Choice;
  /** The chosen that can still be decided. */
  rows: readonly QueueRow[];
  run: Run | null;
  onAsk: (decision: Decision) => void;
}

/** Marks the first that fit, and decides on all that are ticked. */
export function ChoiceBar({ open, items, choice, rows, run, onAsk }: Props) {
  const running = run !== null && run.done < run.total;
  const size = rows.reduce((sum, { jobSize }) => sum + (jobSize ?? 0), 0);
  return (
    <div className="iq-choice" role="group" aria-label="Decide on many">
      {open ? <MarkForm items={items} onMark={choice.mark} /> : <span className="il-subtle">Choose requests to decline them together.</span>}
      {rows.length > 0 && !running && (
        <>
          <span data-testid="chosen">
            {rows.length} chosen, {sayPoints(size)} points
          </span>
          {open && (
            <ActionButton testId="admit-chosen" look="primary" onPress={() => onAsk('admit')}>
              {`Admit ${rows.length}…`}
            </ActionButton>
          )}
          <ActionButton testId="decline-chosen" onPress={() => onAsk('decline')}>
            {`Decline ${rows.length}…`}
          </ActionButton>
          <ActionButton testId="choose-none" look="quiet" onPress={choice.clear}>
            Choose none
          </ActionButton>
        </>
      )}
      {run && <RunLine run={run} />}
    </div>
  );
}

function MarkForm({ items, onMark }: { items: Props['items']; onMark: Choice['mark'] }) {
  const fits = items.filter((item) => item.fits).length;
  const [typed, setTyped] = useState<string | null>(null);
  const most = typed ?? String(fits);
  if (fits === 0) return <span className="il-subtle">None of those that wait fits into what is left.</span>;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const asked = Math.floor(Number(most));
    onMark(markFirst(items, Number.isNaN(asked) || asked < 1 ? fits : asked));
  };
  return (
    <form className="iq-mark" onSubmit={submit} noValidate>
      <label>
        Mark the first <input className="rm-input iq-most" type="number" min={1} max={fits} value={most} data-testid="mark-most" onChange={(event) => setTyped(event.target.value)} />
      </label>
      <span>of {fits} that fit</span>
      <ActionButton testId="mark-first">Mark</ActionButton>
    </form>
  );
}

const RunLine = ({ run }: { run: Run }) => (
  <div className="iq-run" data-testid="run" tabIndex={-1} ref={takeLostFocus}>
    {run.done < run.total && <progress className="il-progress" value={run.done} max={run.total} aria-label="Decided so far" />}
    <span className={run.done < run.total ? 'il-subtle' : run.failed > 0 ? 'il-problem' : 'il-done'}>{sayRun(run)}</span>
  </div>
);
