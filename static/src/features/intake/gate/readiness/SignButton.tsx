import Button from '@atlaskit/button/new';
import type { ReadinessItem } from '../../../../../../src/contract';
import { VisuallyHidden } from '../../../../ui/VisuallyHidden';
import { pendingMark } from '../actionQueue';
import type { IntakeActions } from '../useIntakeActions';

/** Signs the epic off for the viewer's role, or takes the sign-off back. */
export function SignButton({ item: { id, label, act }, actions }: { item: ReadinessItem; actions: IntakeActions }) {
  const on = act === 'sign';
  return (
    <div>
      <Button
        spacing="compact"
        testId={`${act}-${id}`}
        isLoading={pendingMark(actions.queue, id) !== null}
        onClick={() => void actions.run({ name: 'sign', criterionId: id, label, on })}
      >
        {on ? 'Sign off' : 'Take back'}
        <VisuallyHidden>{on ? ` ${label}` : ` the sign-off of ${label}`}</VisuallyHidden>
      </Button>
    </div>
  );
}
