import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { DeclineForm } from './DeclineForm';
import type { IntakeActions } from './useIntakeActions';

/** Admit or decline, for Solution Portfolio Management. Declining asks for the reason in place: a frame has no room for a dialog. */
export function DecideButtons({ version, actions }: { version: number; actions: IntakeActions }) {
  const [declining, setDeclining] = useState(false);
  const decide = (decision: 'admit' | 'decline', reason: string | null) => void actions.run({ name: 'decide', decision, reason, version });
  if (declining) return <DeclineForm busy={actions.busy === 'decide'} onDecline={(reason) => decide('decline', reason)} onCancel={() => setDeclining(false)} />;
  return (
    <div className="il-actions il-actions-row" role="group" aria-label="Decide on this request">
      <Button appearance="primary" testId="admit" isLoading={actions.busy === 'decide'} onClick={() => decide('admit', null)}>
        Admit
      </Button>
      <Button testId="decline" isDisabled={actions.busy !== null} onClick={() => setDeclining(true)}>
        Decline
      </Button>
    </div>
  );
}
