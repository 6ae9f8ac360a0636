import Button from '@atlaskit/button/new';
import type { IntakeView } from '../../../../../src/contract';
import { requestPlan } from './requestPlan';
import type { IntakeActions } from './useIntakeActions';

/** Ask for admission, or withdraw. The words under a button that can't be pressed say why. */
export function AdmissionButtons({ view, actions }: { view: IntakeView; actions: IntakeActions }) {
  const plan = requestPlan(view);
  const withdraw = view.admission?.state === 'requested' ? 'Withdraw the request' : 'Withdraw from the PI';
  if (!plan && !view.may.withdraw) return null;
  return (
    <div className="il-actions">
      {plan && (
        <>
          <Button
            appearance="primary"
            testId="request-admission"
            isDisabled={!plan.enabled}
            isLoading={actions.busy === 'request'}
            aria-describedby="il-request-words"
            onClick={() => void actions.run({ name: 'request', pi: plan.pi })}
          >
            {plan.label}
          </Button>
          <p id="il-request-words" className="il-subtle il-small">
            {plan.words}
          </p>
        </>
      )}
      {view.may.withdraw && (
        <Button testId="withdraw-admission" isLoading={actions.busy === 'withdraw'} onClick={() => void actions.run({ name: 'withdraw' })}>
          {withdraw}
        </Button>
      )}
    </div>
  );
}
