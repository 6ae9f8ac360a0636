import EmptyState from '@atlaskit/empty-state';
import type { LedgerFilter } from './filter/LedgerFilter';
import { sayFilter } from './list/listWords';

/** What stands where a filter gives nothing, and what that may mean. */
export const NoEntries = ({ filter }: { filter: LedgerFilter }) => (
  <div data-testid="no-entries">
    <EmptyState
      header="No entries"
      headingLevel={3}
      description={`The ledger has no entries ${sayFilter(filter)} that you may see. Entries on an issue are shown to those who may browse it; entries on the set-up and on milestones to holders of a portfolio role and to Jira admins.`}
    />
  </div>
);
