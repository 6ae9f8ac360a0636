import Button from '@atlaskit/button/new';
import { DeclineForm } from './DeclineForm';
import type { IntakeActions } from './useIntakeActions';
import { useInPlace } from './useInPlace';

/** Admit or decline, for Solution Portfolio Management. Declining asks for the reason in place: a frame has no room for a dialog. */
export function DecideButtons({ version, actions }: { version: number; actions: IntakeActions }) {
  const { form, open, close, left } = useInPlace<'decline'>();
  const decide = (decision: 'admit' | 'decline', reason: string | null) => void actions.run({ name: 'decide', decision, reason, version });
  if (form) return <DeclineForm busy={actions.busy === 'decide'} onDecline={(reason) => decide('decline', reason)} onCancel={close} />;
  return (
    <div className="il-actions il-actions-row" role="group" aria-label="Decide on this request">
      <Button appearance="primary" testId="admit" isLoading={actions.busy === 'decide'} onClick={() => decide('admit', null)}>
        Admit
      </Button>
      <Button testId="decline" isDisabled={actions.busy !== null} autoFocus={left !== null} onClick={() => open('decline')}>
        Decline
      </Button>
    </div>
  );
}
