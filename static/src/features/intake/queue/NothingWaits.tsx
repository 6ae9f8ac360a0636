import EmptyState from '@atlaskit/empty-state';

/** What stands where no request waits. */
export const NothingWaits = () => (
  <EmptyState
    header="Nothing waits for a decision"
    headingLevel={4}
    description="Requests appear here when the intake policy leaves the decision to Solution Portfolio Management and an epic owner asks for admission."
  />
);
