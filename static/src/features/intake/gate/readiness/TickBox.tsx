import { Checkbox } from '@atlaskit/checkbox';
import type { ReadinessItem } from '../../../../../../src/contract';
import { pendingMark } from '../actionQueue';
import type { IntakeActions } from '../useIntakeActions';

/** A checklist item to tick. It shows what was pressed at once, and goes back if the server refuses; it keeps the focus meanwhile. */
export function TickBox({ item: { id, label, met }, actions, about }: { item: ReadinessItem; actions: IntakeActions; about: string | undefined }) {
  return (
    <Checkbox
      label={label}
      isChecked={pendingMark(actions.queue, id) ?? met}
      testId={`tick-${id}`}
      aria-describedby={about}
      onChange={(event) => void actions.run({ name: 'tick', criterionId: id, label, on: event.currentTarget.checked })}
    />
  );
}
