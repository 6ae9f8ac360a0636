import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import type { Problem } from '../../../../../src/contract';
import type { IntakeActions } from './useIntakeActions';

/** The issue property was edited by hand into nonsense: says which field, and mends it where the viewer may. */
export function PropertyProblem({ problem, mayMend, actions }: { problem: Problem; mayMend: boolean; actions: IntakeActions }) {
  const mend = mayMend ? { actions: [<SectionMessageAction key="mend" testId="mend-property" onClick={() => void actions.run({ name: 'target', pi: null })}>Clear the target PI</SectionMessageAction>] } : {};
  return (
    <div data-testid="property-problem">
      <SectionMessage appearance="warning" title="The target PI can’t be read" headingLevel="h3" {...mend}>
        <p>{problem.message}</p>
        <p>
          Field: <code>{problem.path}</code>. {mayMend ? 'The gate never reads it.' : 'Somebody who may edit this epic can mend it; the gate never reads it.'}
        </p>
      </SectionMessage>
    </div>
  );
}
