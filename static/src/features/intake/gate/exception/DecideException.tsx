import Button from '@atlaskit/button/new';
import type { Day, Exception } from '../../../../../../src/contract';
import type { KnownPi } from '../piOf';
import { ReasonForm, type ReasonWords } from '../ReasonForm';
import type { IntakeActions } from '../useIntakeActions';
import { useInPlace } from '../useInPlace';
import { GrantForm } from './GrantForm';

interface Props {
  exception: Pick<Exception, 'pi' | 'version'>;
  pi: KnownPi;
  today: Day;
  actions: IntakeActions;
}

export const REFUSE: ReasonWords = {
  question: 'Why is it refused?',
  help: 'The epic owner sees this, and it goes into the ledger.',
  missing: 'Give an answer when you refuse, so that the epic owner knows why.',
  confirm: 'Refuse',
};

/** Grant or refuse, for Solution Portfolio Management. Each asks for what it needs in place. */
export function DecideException({ exception, pi, today, actions }: Props) {
  const { form, open, close, left } = useInPlace<'grant' | 'refuse'>();
  const busy = actions.busy === 'decide-exception';
  const decide = (decision: 'grant' | 'refuse', answer: string | null, expiresOn: Day | null) =>
    void actions.run({ name: 'decide-exception', pi: exception.pi, version: exception.version, decision, answer, expiresOn });
  if (form === 'refuse') return <ReasonForm words={REFUSE} name="refuse" danger busy={busy} onGive={(answer) => decide('refuse', answer, null)} onCancel={close} />;
  if (form === 'grant') return <GrantForm pi={pi} today={today} busy={busy} onGrant={(answer, expiresOn) => decide('grant', answer, expiresOn)} onCancel={close} />;
  return (
    <div className="il-actions il-actions-row" role="group" aria-label="Decide on this exception">
      <Button appearance="primary" testId="grant" autoFocus={left === 'grant'} onClick={() => open('grant')}>
        Grant
      </Button>
      <Button testId="refuse" autoFocus={left === 'refuse'} onClick={() => open('refuse')}>
        Refuse
      </Button>
    </div>
  );
}
