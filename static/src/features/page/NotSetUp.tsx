import EmptyState from '@atlaskit/empty-state';

/** What the page says before an admin has set Interlock up. */
export const NotSetUp = () => (
  <main className="il-portfolio" data-testid="not-set-up">
    <EmptyState
      header="Interlock is not set up yet"
      headingLevel={1}
      description="A Jira admin sets up the value streams, the cadence and the intake policy under Settings, Apps, Interlock. Until then nothing is held back."
    />
  </main>
);
