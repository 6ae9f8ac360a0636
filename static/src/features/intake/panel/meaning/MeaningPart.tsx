import { useEffect } from 'react';
import { onIssueChanged } from '../../../../bridge/bridge';
import { PortfolioProvider } from '../../../../portfolio/PortfolioProvider';
import { usePortfolio } from '../../../../portfolio/usePortfolio';
import { MeaningView } from './MeaningView';

/** What an epic means for the portfolio. It comes lazily, with the portfolio reader: first facts and the gate do not wait for it. */
export default function MeaningPart({ issueId }: { issueId: string }) {
  return (
    <PortfolioProvider>
      <Reading issueId={issueId} />
    </PortfolioProvider>
  );
}

function Reading({ issueId }: { issueId: string }) {
  const { state, refresh } = usePortfolio();
  useEffect(() => onIssueChanged(issueId, refresh), [issueId, refresh]);
  return <MeaningView issueId={issueId} state={state} onRefresh={refresh} />;
}
