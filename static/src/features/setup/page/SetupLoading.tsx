import Heading from '@atlaskit/heading';
import Skeleton from '@atlaskit/skeleton';

/** The shape of the page while it is read. */
export const SetupLoading = () => (
  <main className="setup-page" aria-busy="true" data-testid="setup-loading">
    <header className="setup-header">
      <div>
        <Heading as="h1" size="large">Set-up</Heading>
        <p className="setup-stored" role="status">Reading the set-up and your Jira…</p>
      </div>
    </header>
    <div className="setup-columns">
      <div className="setup-nav setup-nav-loading" aria-hidden="true">
        {[1, 2, 3, 4, 5, 6, 7].map((row) => <Skeleton key={row} width="100%" height="32px" isShimmering />)}
      </div>
      <div className="setup-main" aria-hidden="true">
        {[120, 260, 180].map((height) => (
          <div key={height} className="setup-section">
            <Skeleton width="200px" height="24px" isShimmering />
            <Skeleton width="100%" height={`${height}px`} isShimmering />
          </div>
        ))}
      </div>
    </div>
  </main>
);
