/** What a tile says before anybody has set Interlock up. */
export const NotSetUp = () => (
  <p className="il-calm" data-testid="not-set-up">
    Interlock is not set up yet. A Jira admin sets up the value streams and the cadence under Settings, Apps, Interlock.
  </p>
);
