import type { Calendar } from '../../../../src/domain/cadence';
import { FaultLater } from '../../ui/FaultLater';
import type { MoveHandle } from './useMoveEpic';
import { piName, sayMove } from './sayMove';

interface Props {
  moves: Pick<MoveHandle, 'state' | 'retry' | 'dismiss'>;
  calendar: Calendar;
  onUndo: () => void;
}

/** What became of the last move: said aloud, with the way back; or why Jira or Interlock refused it. It must stand before anything is moved. */
export function MoveResult({ moves: { state, retry, dismiss }, calendar, onUndo }: Props) {
  const { saving, done, failed } = state;
  return (
    <>
      <div className={saving || done ? 'mv-result' : 'mv-result-empty'} data-testid="move-result">
        <p role="status" aria-live="polite">
          {saving ? `Moving ${saving.epic.key} to ${piName(saving.to, calendar)}…` : done ? sayMove(done, calendar) : ''}
        </p>
        {done && (
          <span className="mv-tools">
            {!done.undoes && (
              <button type="button" className="mv-button" data-testid="move-undo" onClick={onUndo}>
                Undo
              </button>
            )}
            <button type="button" className="mv-button mv-quiet" data-testid="move-dismiss" onClick={dismiss}>
              Dismiss
            </button>
          </span>
        )}
      </div>
      {failed && (
        <FaultLater fault={failed.fault} trying={`move ${failed.move.epic.key} to ${piName(failed.move.to, calendar)}`} onRetry={() => void retry()} />
      )}
    </>
  );
}
