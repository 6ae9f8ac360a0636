import { usePortfolio } from '../../portfolio/usePortfolio';
import { Freshness } from '../../ui/Freshness';
import { progressWords } from '../dependencies/status/progressWords';

/** The title of a view of the portfolio, how far it is read, and how fresh that is. */
export function ReadingHead({ id, title }: { id: string; title: string }) {
  const { state, refresh } = usePortfolio();
  return (
    <div className="bd-title">
      <h2 id={id} className="il-heading">
        {title}
      </h2>
      <p className="bd-progress" role="status">
        {progressWords(state)}
      </p>
      <Freshness asOf={state.asOf} busy={state.phase === 'starting' || state.phase === 'reading'} onRefresh={refresh} />
    </div>
  );
}
