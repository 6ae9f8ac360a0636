import type { IntakeView } from '../../../../../src/contract';
import { Lozenge } from '../../../ui/Lozenge';
import { admissionWords } from './admissionWords';
import { AdmissionButtons } from './AdmissionButtons';
import { DecideButtons } from './DecideButtons';
import { TargetPicker } from './TargetPicker';
import type { IntakeActions } from './useIntakeActions';

/** The PI aimed for, the PI admitted to, and what the viewer can do about it. */
export function AdmissionBlock({ view, actions }: { view: IntakeView; actions: IntakeActions }) {
  const words = admissionWords(view);
  return (
    <section className="il-block" aria-labelledby="il-admission-title">
      <h3 id="il-admission-title" className="il-title">
        Target and admission
      </h3>
      <TargetPicker view={view} actions={actions} />
      <div className="il-field" data-testid="admitted-pi">
        <span className="il-label">Admission</span>
        <span className="il-value">
          {words ? (
            <>
              <strong>{words.pi}</strong> <Lozenge label={words.text} type={words.type} />
            </>
          ) : (
            'Not admitted to any PI'
          )}
        </span>
        {words?.reason && <p className="il-subtle">Reason given: {words.reason}</p>}
      </div>
      <AdmissionButtons view={view} actions={actions} />
      {view.may.decide && view.admission?.state === 'requested' && <DecideButtons version={view.admission.version} actions={actions} />}
    </section>
  );
}
