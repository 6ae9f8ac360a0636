import { FaultLater } from '../../../ui/FaultLater';
import { sayMove, sayTarget } from './sayMove';
import type { TransitionsHandle } from './useTransitions';

interface Props {
  moves: Pick<TransitionsHandle, 'state' | 'retry' | 'dismiss'>;
  onUndo: () => void;
}

/** What became of the last move: said aloud, with the way back; or why Jira refused it, in its own words. It must stand before anything is moved. */
export function KanbanResult({ moves: { state, retry, dismiss }, onUndo }: Props) {
  const { saving, done, back, failed } = state;
  return (
    <>
      <div className={saving || done ? 'mv-result' : 'mv-result-empty'} data-testid="kanban-result">
        <p role="status" aria-live="polite">
          {saving ? `Moving ${saving.epic.key} to ${sayTarget(saving)}…` : done ? sayMove(done) : ''}
        </p>
        {done && (
          <span className="mv-tools">
            {back && (
              <button type="button" className="mv-button" data-testid="kanban-undo" onClick={onUndo}>
                Undo
              </button>
            )}
            <button type="button" className="mv-button mv-quiet" onClick={dismiss}>
              Dismiss
            </button>
          </span>
        )}
      </div>
      {failed && (
        <div className="kb-refusal" data-testid="kanban-refusal">
          <FaultLater fault={failed.fault} trying={`move ${failed.move.epic.key} to ${sayTarget(failed.move)}`} {...(failed.move.transitionId === null ? {} : { onRetry: () => void retry() })} />
          <button type="button" className="mv-button mv-quiet" data-testid="kanban-refusal-dismiss" onClick={dismiss}>
            Dismiss
          </button>
        </div>
      )}
    </>
  );
}
