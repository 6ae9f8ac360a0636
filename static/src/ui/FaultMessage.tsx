import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import type { Fault } from '../../../src/contract';
import { faultTitle } from './faultTitle';

interface Props {
  fault: Fault;
  /** What was tried, as in "read the verdict"; it becomes the title. */
  trying: string;
  onRetry?: () => void;
}

/** A fault in words: what did not work, why, the fields that are wrong, and a way to try again. */
export default function FaultMessage({ fault, trying, onRetry }: Props) {
  const retry = onRetry ? { actions: [<SectionMessageAction key="retry" testId="retry" onClick={onRetry}>{fault.code === 'conflict' ? 'Reload' : 'Try again'}</SectionMessageAction>] } : {};
  return (
    <div role="alert" data-testid="fault">
      <SectionMessage appearance={fault.code === 'conflict' || fault.code === 'forbidden' ? 'warning' : 'error'} title={faultTitle(fault, trying)} headingLevel="h3" {...retry}>
        <p>{fault.message}</p>
        {fault.problems && fault.problems.length > 0 && (
          <ul>
            {fault.problems.map((problem) => (
              <li key={`${problem.path} ${problem.message}`}>
                <code>{problem.path}</code>: {problem.message}
              </li>
            ))}
          </ul>
        )}
      </SectionMessage>
    </div>
  );
}
