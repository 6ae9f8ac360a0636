import { useEffect, useRef } from 'react';
import type { IntakeView } from '../../../../../src/contract';
import { AdmissionBlock } from './AdmissionBlock';
import { calmSentence } from './calmSentence';
import { ExceptionBlock } from './exception/ExceptionBlock';
import './gate.css';
import { OutcomeMessage } from './OutcomeMessage';
import { peopleOf } from './peopleOf';
import { PropertyProblem } from './PropertyProblem';
import { ReadinessList } from './readiness/ReadinessList';
import type { IntakeActions } from './useIntakeActions';
import { useNames } from './useNames';
import { VerdictBlock } from './VerdictBlock';
import { WipBlock } from './wip/WipBlock';
import { WsjfBlock } from './wsjf/WsjfBlock';

/** All that the panel shows of the gate, once the resolver has answered. Loaded lazily: first facts do not wait for it. */
export default function Gate({ view, actions }: { view: IntakeView; actions: IntakeActions }) {
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (actions.outcome) keepFocus(outcome.current);
  }, [actions.outcome]);
  const names = useNames(peopleOf(view).join(' '));
  const calm = calmSentence(view.standing);
  if (calm) {
    return (
      <p className="il-calm" data-testid="verdict">
        {calm}
      </p>
    );
  }
  return (
    <>
      <VerdictBlock view={view} />
      {view.target.problem && <PropertyProblem problem={view.target.problem} mayMend={view.may.setTarget} actions={actions} />}
      <div ref={outcome} tabIndex={-1} className="il-outcome">
        <OutcomeMessage outcome={actions.outcome} />
      </div>
      <div className="il-columns">
        <div className="il-column">
          <AdmissionBlock view={view} actions={actions} />
          <ReadinessList items={view.readiness} today={view.today} names={names} actions={actions} />
        </div>
        <div className="il-column">
          <ExceptionBlock view={view} names={names} actions={actions} />
          {view.wsjf && <WsjfBlock wsjf={view.wsjf} mayScore={view.may.score} actions={actions} />}
          <WipBlock uses={view.wip} />
        </div>
      </div>
    </>
  );
}

/** An action may take away the very button that was pressed: then the focus goes to what the action has said. */
function keepFocus(fallback: HTMLElement | null): void {
  if (document.activeElement === null || document.activeElement === document.body) fallback?.focus({ preventScroll: true });
}
