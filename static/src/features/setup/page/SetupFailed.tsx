import Button from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import type { Fault } from '../../../../../src/contract';

/** The page can't be shown: who could see it, or what went wrong, and the way to try again. */
export const SetupFailed = ({ fault, onRetry }: { fault: Fault; onRetry: () => void }) => (
  <main>
    <div role="alert" data-testid={fault.code === 'forbidden' ? 'setup-forbidden' : 'setup-failed'}>
      <EmptyState
        header={fault.code === 'forbidden' ? 'Only Jira admins can set up Interlock' : 'The set-up could not be read'}
        headingLevel={1}
        description={fault.message}
        primaryAction={<Button appearance="primary" onClick={onRetry} testId="setup-retry">Try again</Button>}
      />
    </div>
  </main>
);
